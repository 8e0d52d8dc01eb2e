import { describe, expect, it } from "vitest";
import { WITHOUT_TARGET } from "@/test/records/filing";
import { INDICATOR_STATUS_TONES, INDICATOR_STATUSES, indicatorStatus } from "./indicator-status";

type Figures = Parameters<typeof indicatorStatus>[0];

/** No target of any kind, and a forecast of 10. */
const bare: Figures = { ...WITHOUT_TARGET, forecast: 10 };
const statusOf = (figures: Partial<Figures>) => indicatorStatus({ ...bare, ...figures });
/** Of a forecast just below, on and just above 10. */
const around = (figures: Partial<Figures>) =>
  [9.99, 10, 10.01].map((forecast) => statusOf({ ...figures, forecast }));

describe("the status of an indicator", () => {
  it("includes the target, from below and from above", () => {
    expect(around({ direction: "higher", target: 10 })).toEqual(["off", "on", "on"]);
    expect(around({ direction: "lower", target: 10 })).toEqual(["on", "on", "off"]);
  });

  it("includes both bounds of a range", () => {
    expect(around({ direction: "range", targetFrom: 10, targetTo: 20 })).toEqual([
      "off",
      "on",
      "on",
    ]);
    expect(around({ direction: "range", targetFrom: 0, targetTo: 10 })).toEqual([
      "on",
      "on",
      "off",
    ]);
  });

  it("takes a range with one bound as open on the other side", () => {
    expect(around({ direction: "range", targetFrom: 10 })).toEqual(["off", "on", "on"]);
    expect(around({ direction: "range", targetTo: 10 })).toEqual(["on", "on", "off"]);
  });

  it("takes no bound from the end target beside one of the cycle", () => {
    const end = { direction: "range", endTargetFrom: 15, endTargetTo: 20 } as const;
    expect(statusOf({ ...end, targetFrom: 5, forecast: 30 })).toBe("on");
    expect(statusOf({ ...end, targetTo: 12, forecast: 10 })).toBe("on");
  });

  it("prefers the target of the cycle to the end target", () => {
    expect(statusOf({ target: 10, endTarget: 99 })).toBe("on");
    expect(statusOf({ endTarget: 99 })).toBe("off");
    const end = { direction: "range", endTargetFrom: 20, endTargetTo: 30 } as const;
    expect(statusOf({ ...end, targetFrom: 5, targetTo: 15 })).toBe("on");
    expect(statusOf(end)).toBe("off");
    expect(statusOf({ direction: "range", endTargetFrom: 0, endTargetTo: 5 })).toBe("off");
  });

  it("takes a target of zero as a target", () => {
    expect(statusOf({ target: 0, endTarget: 99 })).toBe("on");
    expect(statusOf({ direction: "range", targetTo: 0, endTargetTo: 99 })).toBe("off");
  });

  it("is unknown without a forecast or without a target", () => {
    expect(statusOf({ target: -10, forecast: null })).toBe("unknown");
    expect(statusOf({ direction: "range", targetFrom: -10, forecast: null })).toBe("unknown");
    expect(statusOf({})).toBe("unknown");
    expect(statusOf({ direction: "range" })).toBe("unknown");
    // Of the other direction.
    expect(statusOf({ direction: "range", target: 10 })).toBe("unknown");
    expect(statusOf({ targetFrom: 10, targetTo: 10 })).toBe("unknown");
  });

  it("has a tone for each", () => {
    expect(INDICATOR_STATUSES.map((status) => INDICATOR_STATUS_TONES[status])).toEqual([
      "done",
      "attention",
      "neutral",
    ]);
  });
});
