import { describe, expect, it } from "vitest";
import { plannedMoments } from "@/features/cycles/calendar";
import {
  defaultControlMoment,
  findMoment,
  type KnownMoment,
  momentsBefore,
  sameMoment,
} from "./moment-choice";

const cycle = (year: number, released: string[] = []): KnownMoment[] =>
  plannedMoments(year).map((moment, index) => ({
    ...moment,
    id: `${year} ${moment.kind}`,
    cycleYear: year,
    position: index + 1,
    name: null,
    sourceUrl: null,
    hasReleased: released.includes(moment.kind),
  }));

describe("the moment a dashboard shows", () => {
  it("is the latest with a released report, in the order of time and not of the list", () => {
    const moments = cycle(2026, ["interim_report_1", "interim_report_2"]).reverse();
    expect(defaultControlMoment(moments, "2026-11-24")?.kind).toBe("interim_report_2");
  });

  it("is the open one when nothing was released", () => {
    expect(defaultControlMoment(cycle(2026), "2026-05-20")?.kind).toBe("interim_report_1");
  });

  it("is the one that opens next when none is open", () => {
    expect(defaultControlMoment(cycle(2027), "2026-11-24")?.kind).toBe("interim_report_1");
  });

  it("is none when the cycle has no control moment", () => {
    const plan = cycle(2026).filter(({ side }) => side === "plan");
    expect(defaultControlMoment(plan, "2026-11-24")).toBeNull();
  });
});

describe("a moment in an address", () => {
  it("is found by its id and by the word for its kind, and by nothing else", () => {
    const moments = cycle(2026);
    expect(findMoment(moments, "2026 annual_accounts")?.kind).toBe("annual_accounts");
    expect(findMoment(moments, "annual_accounts")?.id).toBe("2026 annual_accounts");
    expect(findMoment(moments, "x' or 1=1")).toBeNull();
    expect(findMoment(moments, null)).toBeNull();
  });
});

describe("the same moment in another cycle", () => {
  const all = [...cycle(2025), ...cycle(2026)];

  it("is of the same kind", () => {
    const shown = findMoment(cycle(2026), "interim_report_1");
    expect(shown && sameMoment(all, shown, 2025)?.id).toBe("2025 interim_report_1");
    expect(shown && sameMoment(all, shown, 2031)).toBeNull();
  });

  it("is of the same name when it is a municipality's own", () => {
    const own = { kind: "other", name: "Voorjaarsnota" } as const;
    const [first] = cycle(2025);
    const moments = first
      ? [
          { ...first, ...own },
          { ...first, ...own, name: "Najaarsnota" },
        ]
      : [];
    expect(sameMoment(moments, own, 2025)?.name).toBe("Voorjaarsnota");
  });
});

describe("the control moments before one", () => {
  it("come from the cycles around it, the nearest first", () => {
    const all = [...cycle(2024), ...cycle(2025), ...cycle(2026)];
    const shown = findMoment(cycle(2026), "interim_report_2");
    expect(shown && momentsBefore(all, shown).map(({ id }) => id)).toEqual([
      "2026 interim_report_1",
      "2025 annual_accounts",
      "2025 interim_report_2",
      "2025 interim_report_1",
    ]);
  });
});
