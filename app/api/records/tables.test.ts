import { rmSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db";
import { collaborations, findings, recommendations, reports } from "@/db/schema";
import { releaseReport } from "@/features/reports/mutations";
import { giveJudgement } from "@/features/reviews/judgements/mutations";
import { at } from "@/lib/clock";
import { env } from "@/lib/env";
import { NotFoundError } from "@/lib/errors";
import type { SearchParam } from "@/lib/search-params";
import { type Person, viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { insertFigures, insertFilingPlace } from "@/test/records";
import { fileAndRelease, fileReport } from "@/test/records/reports";
import { tellSmallStory } from "@/test/stories/small-story";
import { COLLEGE_DECISION } from "@/test/typed";
import { wordsIn } from "../exports/answer";
import { recordTable } from "./tables";

const WHEN = "2026-11-25T10:00:00Z";

/** As the address says it: `reports/<id>/scores`. */
const tableAt = (
  address: string,
  who: Person = "member",
  given: Record<string, SearchParam> = {},
) => {
  const [kind = "", id = "", table = ""] = address.split("/");
  return at(WHEN, () =>
    recordTable(
      { viewer: viewer(who), given, words: wordsIn("nl"), locale: "nl" },
      { kind, id, table },
    ),
  );
};

describe("the tables of all kinds of records", () => {
  const ids = new Map<string, string>();
  beforeAll(async () => {
    await freshDatabase(tellSmallStory);
    for (const [kind, table] of Object.entries({ reports, findings, recommendations })) {
      const [row] = await database().select({ id: table.id }).from(table);
      ids.set(`{${kind}}`, row?.id ?? "");
    }
    const [place] = await database().select({ slug: collaborations.slug }).from(collaborations);
    ids.set("{slug}", place?.slug ?? "");
  }, 60_000);
  afterAll(() => rmSync(env().evidenceFolder, { recursive: true, force: true }));

  it.each([
    ...["challenge", "reports", "indicators", "milestones", "money", "corrections"].map(
      (one) => `collaborations/{slug}/${one}`,
    ),
    ...[
      "1-challenge",
      "1-goals",
      "2-frames",
      "2-views",
      "3-corrections",
      "4-council",
      "5-after-findings",
    ].map((one) => `dossiers/{slug}/${one}`),
    ...["scores", "indicators", "milestones", "money", "versions"].map(
      (one) => `reports/{reports}/${one}`,
    ),
    "assessments/{slug}/answers",
    "findings/{findings}/scores",
    "recommendations/{recommendations}/timeline",
    "follow-ups/2026/recommendations",
    "views/{slug}/sides",
    "views/{slug}/sentences",
    "council/2026/moments",
    "council/2026/frames",
    "council/2026/commitments",
  ])("name each column of %s, and hold as many cells in each of their rows", async (address) => {
    const { table } = await tableAt(address.replace(/\{\w+\}/, (place) => ids.get(place) ?? ""));
    const [head = [], ...rows] = table;
    expect(new Set(head).size).toBe(head.length);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toHaveLength(head.length);
  });

  it("say of evidence what it is called and which bytes it is", async () => {
    const { table } = await tableAt(`reports/${ids.get("{reports}")}/scores`);
    expect(table[1]?.at(-1)).toMatch(/^een \(SHA-256 [0-9a-f]{64}\)\ntwee /);
  });
});

describe("the tables of a record", () => {
  beforeEach(() => freshDatabase(insertFilingPlace, insertFigures));

  it("hold of an indicator what was reported beside the target of the year", async () => {
    await fileAndRelease();
    const { table } = await tableAt("collaborations/pact/indicators");
    const [head = [], row = []] = table;
    const cell = (name: string) => row[head.indexOf(name)];
    expect(table).toHaveLength(2);
    expect(cell("Indicator")).toBe("Bereikte huishoudens");
    expect(cell("Stand")).toBe(1240);
    expect(cell("Doel van het jaar")).toBe(1200);
  });

  it("hold the scores of the municipality beside the median of the council, with how many", async () => {
    const id = await fileAndRelease();
    await at(WHEN, () =>
      giveJudgement(viewer("member"), id, {
        sight: "no",
        course: "keep_frame",
        element: null,
        explanation: null,
        scores: { scoping: 2 },
      }),
    );
    const { table } = await tableAt(`reports/${id}/scores`, "member2");
    expect(table[1]?.slice(1, 6)).toEqual([3, null, 2, 1, null]);
    expect(table[2]?.slice(1, 6)).toEqual([3, null, null, 0, null]);
  });

  it("are not there of what the council does not have, also for who may read it", async () => {
    const id = await fileReport();
    for (const who of ["official", "alderman", "auditor", "member"] as const) {
      await expect(tableAt(`reports/${id}/scores`, who), who).rejects.toThrow(NotFoundError);
    }
    await at("2026-11-24T10:00:00Z", () =>
      releaseReport(viewer("alderman"), id, 1, COLLEGE_DECISION),
    );
    const seen = (who: Person) => tableAt(`reports/${id}/scores`, who);
    expect(await seen("official")).toEqual(await seen("member"));
  });

  it("hold of a version that was asked for that one, and say so", async () => {
    const id = await fileAndRelease();
    const { filters } = await tableAt(`reports/${id}/scores`, "member", { version: "1" });
    expect(filters).toMatchObject({ version: 1 });
    await expect(tableAt(`reports/${id}/scores`, "member", { version: "2" })).rejects.toThrow(
      NotFoundError,
    );
  });

  it("are not there of two versions while there is one", async () => {
    const id = await fileAndRelease();
    await expect(tableAt(`report-versions/${id}/differences`)).rejects.toThrow(NotFoundError);
  });

  it("are not there for who has no content", async () => {
    await expect(tableAt("collaborations/pact/money", "administrator")).rejects.toThrow(
      NotFoundError,
    );
  });

  it.each([
    "collaborations/pact/constructor",
    "constructor/pact/name",
    "collaborations/nowhere/money",
    "dossiers/pact/9-none",
    "council/0000/moments",
    "views/pact/sides",
    "report-versions/none/differences",
    "findings/none/scores",
    "follow-ups/2026/recommendations",
  ])("are not there at an address like %s", async (address) => {
    await expect(tableAt(address)).rejects.toThrow(NotFoundError);
  });
});
