import { beforeEach, expect, it, vi } from "vitest";
import { handles } from "@/db/index";
import { at } from "@/lib/clock";
import { NotFoundError } from "@/lib/errors";
import { translatorFor } from "@/lib/i18n";
import { type Person, viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { insertAssessment, insertFilingPlace } from "@/test/records";
import { cyclesTable, movesTable } from "./export-tables";
import { getMovement } from "./queries";

const movement = (name: Person) => at("2026-11-12T10:00:00Z", () => getMovement(viewer(name)));

beforeEach(() => freshDatabase(insertFilingPlace));

it("is empty while nothing was decided, whatever is under way", async () => {
  await insertAssessment(1, "submitted");
  await insertAssessment(2, "proposed");
  for (const name of ["member", "official", "alderman", "auditor", "clerk"] as const) {
    expect((await movement(name)).stands).toEqual([]);
  }
});

it("holds what was decided alone, up to and with this year", async () => {
  await insertAssessment(1, "decided", "2024-11-09");
  await insertAssessment(2, "proposed");
  await insertAssessment(3, "decided", "2026-06-25");
  const { stands, cycleYears, thisYear } = await movement("member");
  expect({ cycleYears, thisYear }).toEqual({ cycleYears: [2026], thisYear: 2026 });
  expect(
    stands.map(({ year, total, decided, moves }) => [year, total, decided, moves.length]),
  ).toEqual([
    [2024, 1, 1, 1],
    [2025, 1, 1, 0],
    [2026, 1, 1, 1],
  ]);
  const [move] = stands.at(-1)?.moves ?? [];
  expect([move?.from?.number, move?.to.number]).toEqual([1, 3]);
});

it("is not there for the administrator", async () => {
  await insertAssessment(1, "decided", "2024-11-09");
  await expect(movement("administrator")).rejects.toThrow(NotFoundError);
});

it("takes two queries, beside the account and the settings", async () => {
  const prepare = vi.spyOn(handles().reader.client, "prepare");
  await movement("member");
  expect(prepare.mock.calls).toHaveLength(2);
  prepare.mockRestore();
});

it("is taken away as it stands on the screen, a row of the file for each of the table", async () => {
  await insertAssessment(1, "decided", "2024-11-09");
  await insertAssessment(2, "decided", "2026-06-25");
  const { stands } = await movement("auditor");
  const [t, vocabulary] = [
    await translatorFor("nl", "movement"),
    await translatorFor("nl", "vocabulary"),
  ];
  for (const table of [
    cyclesTable(stands, t, vocabulary),
    movesTable(
      stands.flatMap(({ moves }) => moves),
      t,
      vocabulary,
    ),
  ]) {
    expect(new Set(table.map((row) => row.length)).size).toBe(1);
  }
  const cycles = cyclesTable(stands, t, vocabulary);
  expect(cycles.map(([year]) => year)).toEqual(["Cyclus", 2024, 2025, 2026]);
});
