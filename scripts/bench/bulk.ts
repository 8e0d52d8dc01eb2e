/**
 * Fills an empty, migrated database with any number of collaborations and cycles, for the bench: straight into the tables and
 * all at once, with every figure that the product itself writes along (the demo's story takes the long way). As a script:
 *   node scripts/run.mjs scripts/bench/bulk.ts 1200 10
 */
import { pathToFileURL } from "node:url";
import { eq, isNull } from "drizzle-orm";
import { closeDatabase } from "@/db";
import {
  assessments,
  budgets,
  collaborationAssignments,
  collaborations,
  councilConclusions,
  cycles,
  goals,
  indicators,
  indicatorTargets,
  judgements,
  moments,
  reportResults,
  reports,
  reportVersions,
} from "@/db/schema";
import { inScoreColumns } from "@/db/schema/scores";
import { type Transaction, transaction } from "@/db/transaction";
import { AGREEMENTS, DIRECTING_STYLES, SIGHTS } from "@/db/vocabulary";
import { hashOf } from "@/features/audit-log/canonical";
import { plannedMoments } from "@/features/cycles/calendar";
import { now } from "@/lib/clock";
import { addDays, type CalendarDate, dateOf, yearOf } from "@/lib/dates";
import { newId } from "@/lib/ids";
import { type People, seedPeople } from "../seed/people";
import { seedSettings } from "../seed/settings";
import { bulkAssessment } from "./bulk-assessment";
import { bulkContent, bulkScores } from "./bulk-content";

const JUDGEMENTS_PER_REPORT = 3;
const INDICATORS_PER_COLLABORATION = 2;
/** Of the reports at the newest moment, one in this many is not there: late. */
const LATE_ONE_IN = 10;
/** Rows of one statement: SQLite takes at most 32,766 values, and no table here has 40 columns. */
const ROWS_PER_STATEMENT = 400;
const PROGRAMMES = ["Goed wonen", "Duurzame stad", "Werk en inkomen", "Bereikbare stad"];

export type BulkSize = { collaborations: number; cycles: number };

type Rows = { [Table in keyof typeof TABLES]: (typeof TABLES)[Table]["$inferInsert"][] };
const TABLES = {
  cycles,
  moments,
  collaborations,
  collaborationAssignments,
  goals,
  indicators,
  indicatorTargets,
  budgets,
  reports,
  reportVersions,
  reportResults,
  judgements,
  councilConclusions,
  assessments,
};

/** Settings, people and records. Afterwards the demo identities can sign in. */
export async function fillInBulk(size: BulkSize): Promise<void> {
  await seedSettings();
  const people = await seedPeople();
  const rows = makeRows(size, people, dateOf(now()));
  await transaction(async (tx) => {
    for (const [name, table] of Object.entries(TABLES)) {
      await insertAll(tx, table, rows[name as keyof Rows]);
    }
    // Their results are there: from here on they are frozen.
    const { status, concludedAt } = reportVersions;
    await tx.update(reportVersions).set({ status: "released" }).where(isNull(concludedAt));
    await tx.update(reportVersions).set({ status: "concluded" }).where(eq(status, "draft"));
  });
}

async function insertAll(
  tx: Transaction,
  table: (typeof TABLES)[keyof typeof TABLES],
  rows: readonly object[],
) {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    await tx.insert(table).values(rows.slice(start, start + ROWS_PER_STATEMENT) as never);
  }
}

const atNoon = (date: CalendarDate) => new Date(`${date}T11:00:00Z`);

function makeRows(size: BulkSize, people: People, today: CalendarDate): Rows {
  const rows = Object.fromEntries(Object.keys(TABLES).map((name) => [name, []])) as unknown as Rows;
  const lastYear = yearOf(today);
  const years = Array.from({ length: size.cycles }, (_, index) => lastYear - index).reverse();
  const past = years.flatMap((year) => makeCycle(rows, year)).filter(({ dueOn }) => dueOn < today);
  past.sort((one, other) => one.dueOn.localeCompare(other.dueOn));
  const newest = past.at(-1)?.id;
  for (let index = 0; index < size.collaborations; index++) {
    const collaboration = makeCollaboration(rows, index, years, people);
    rows.assessments.push(
      bulkAssessment({
        collaborationId: collaboration.id,
        indicatorIds: collaboration.indicators.map(({ id }) => id),
        seed: index,
        at: atNoon(`${lastYear - 1}-11-09`),
        decidedOn: `${lastYear - 1}-11-09`,
        evaluateOn: `${lastYear + 2}-11-09`,
        by: {
          civilServant: people.viewer("ambtenaar").id,
          alderman: people.viewer("wethouder").id,
          clerk: people.viewer("griffier").id,
        },
      }),
    );
    for (const [place, moment] of past.entries()) {
      if (moment.id === newest && index % LATE_ONE_IN === 0) continue;
      const seed = index * 31 + place;
      makeReport(rows, { collaboration, moment, seed, isNewest: moment.id === newest }, people);
    }
  }
  return rows;
}

type Due = { id: string; year: number; dueOn: CalendarDate; councilOn: CalendarDate };

function makeCycle(rows: Rows, year: number): Due[] {
  rows.cycles.push({ year, createdAt: atNoon(`${year - 2}-01-01`) });
  return plannedMoments(year).flatMap((moment, index) => {
    const id = newId();
    rows.moments.push({ id, cycleYear: year, position: index + 1, ...moment });
    const { side, dueOn, councilOn } = moment;
    return side === "control" && dueOn && councilOn ? [{ id, year, dueOn, councilOn }] : [];
  });
}

type Made = { id: string; indicators: { id: string; name: string; target: number }[] };

function makeCollaboration(
  rows: Rows,
  index: number,
  years: readonly number[],
  people: People,
): Made {
  const id = newId();
  const holder = people.viewer(index % 2 === 0 ? "wethouder" : "wethouder2");
  const startedOn = `${(years[0] ?? 2000) - 3}-01-01`;
  rows.collaborations.push({
    id,
    slug: `samenwerking-${index + 1}`,
    name: `Samenwerking ${index + 1}`,
    challenge: "Een opgave die de gemeente niet alleen aankan.",
    programme: PROGRAMMES[index % PROGRAMMES.length] ?? "Goed wonen",
    agreement: AGREEMENTS[index % AGREEMENTS.length] ?? "network",
    legalForm: "none",
    style: DIRECTING_STYLES[index % DIRECTING_STYLES.length],
    startedOn,
    startedPrecision: "year",
    portfolioHolderId: holder.id,
    createdAt: atNoon(startedOn),
  });
  const keeper = people.viewer(index % 2 === 0 ? "ambtenaar" : "ambtenaar2");
  rows.collaborationAssignments.push({ collaborationId: id, userId: keeper.id });
  const goalId = newId();
  rows.goals.push({ id: goalId, collaborationId: id, position: 1, text: "Een doel" });
  const made = Array.from({ length: INDICATORS_PER_COLLABORATION }, (_, place) => ({
    id: newId(),
    name: `Indicator ${place + 1}`,
    target: 40 + place,
  }));
  for (const [place, { id: indicatorId, name, target }] of made.entries()) {
    rows.indicators.push({
      id: indicatorId,
      goalId,
      position: place + 1,
      name,
      unit: "%",
      direction: "higher",
      baseline: 10,
      target,
      fictional: true,
    });
    for (const cycleYear of years) rows.indicatorTargets.push({ indicatorId, cycleYear, target });
  }
  for (const year of years) {
    rows.budgets.push({ collaborationId: id, year, plannedEuros: 100_000 });
  }
  return { id, indicators: made };
}

type Occasion = { collaboration: Made; moment: Due; seed: number; isNewest: boolean };

/** Released a day after it was submitted, judged a week later; concluded at all moments but the newest. */
function makeReport(
  rows: Rows,
  { collaboration, moment, seed, isNewest }: Occasion,
  people: People,
) {
  const [reportId, versionId] = [newId(), newId()];
  const scores = bulkScores(seed);
  const results = collaboration.indicators.map((each) => ({ ...each, value: 30 + (seed % 20) }));
  const content = bulkContent(scores, results);
  const submittedAt = atNoon(addDays(moment.dueOn, (seed % 12) - 9));
  const releasedAt = atNoon(addDays(moment.dueOn, 4));
  const concludedAt = isNewest ? null : atNoon(moment.councilOn);
  const status = isNewest ? ("released" as const) : ("concluded" as const);
  const writer = people.viewer("ambtenaar").id;
  const figures = {
    ...inScoreColumns(scores),
    spentEuros: 60_000,
    forecastEuros: 101_000,
  };
  rows.reports.push({
    id: reportId,
    collaborationId: collaboration.id,
    momentId: moment.id,
    createdAt: submittedAt,
    latestNumber: 1,
    latestStatus: status,
    firstSubmittedAt: submittedAt,
    releasedVersionId: versionId,
    concludedAt,
    ...figures,
  });
  rows.reportVersions.push({
    id: versionId,
    reportId,
    number: 1,
    status: "draft",
    content,
    createdAt: submittedAt,
    createdById: writer,
    savedAt: submittedAt,
    savedById: writer,
    submittedAt,
    submittedById: writer,
    releasedAt,
    releasedById: people.viewer("wethouder").id,
    concludedAt,
    snapshotSha256: hashOf(content),
    lowestScore: Math.min(...Object.values(scores)),
    budgetedEuros: 100_000,
    ...figures,
  });
  for (const { id: indicatorId, target, value } of results) {
    rows.reportResults.push({ versionId, indicatorId, value, forecast: value + 1, target });
  }
  for (let nth = 0; nth < JUDGEMENTS_PER_REPORT; nth++) {
    // From the third member on: the two who sign in keep something to judge.
    const member =
      people.councilMembers[2 + ((seed + nth * 5) % (people.councilMembers.length - 2))];
    if (!member) continue;
    rows.judgements.push({
      id: newId(),
      reportId,
      versionId,
      councilMemberId: member.id,
      sight: SIGHTS[(seed + nth) % SIGHTS.length] ?? "partly",
      course: "keep_frame",
      givenAt: atNoon(addDays(moment.dueOn, 11)),
    });
  }
  if (concludedAt) {
    rows.councilConclusions.push({
      id: newId(),
      reportId,
      versionId,
      outcome: "noted",
      text: "De raad neemt kennis van de rapportage.",
      decidedOn: moment.councilOn,
      decisionNumber: `${moment.year}-${seed}`,
      recordedById: people.viewer("griffier").id,
      recordedAt: concludedAt,
    });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [collaborationCount = 12, cycleCount = 10] = process.argv.slice(2).map(Number);
  await fillInBulk({ collaborations: collaborationCount, cycles: cycleCount });
  await closeDatabase();
  process.stdout.write(`${collaborationCount} collaborations in ${cycleCount} cycles.\n`);
}
