/** One collaboration with all its parts. A fixed number of reads, whatever it has gathered over the years. */
import { eq } from "drizzle-orm";
import { database } from "@/db";
import { collaborations } from "@/db/schema";
import type { Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { type CalendarDate, dateOf, yearOf } from "@/lib/dates";
import { NotFoundError } from "@/lib/errors";
import {
  type Correction,
  countingRows,
  knownRows,
  shownCorrections,
} from "../corrections/corrected";
import { publishedParts } from "../corrections/queries";
import {
  findReports,
  listCommitments,
  listOpenQuestions,
  listReportedResults,
} from "../figures/report-queries";
import { indicatorWithPoints, moneyPerYear } from "../figures/results";
import { lowestOf } from "../figures/scores";
import { listControlMoments } from "../figures/standing-queries";
import { attentionReasons, daysBehind } from "../list/attention";
import { canKeepCollaboration, canReadCollaborations } from "../permissions";
import type { CollaborationDetail, CollaborationRecord, EditedRecord } from "../types";

/** @throws NotFoundError when there is none, or the viewer has no content */
export async function getCollaboration(viewer: Viewer, slug: string): Promise<CollaborationDetail> {
  const { record, relation, lifetime, portfolioHolder, keepers } = await findRecord(viewer, slug);
  const today = dateOf(now());
  const controlMoments = await listControlMoments();
  const reports = await findReports(viewer, relation, lifetime, controlMoments, today);
  const [results, questions, commitments] = await Promise.all([
    listReportedResults(reports.shownVersions),
    listOpenQuestions(reports.releasedIds, today),
    listCommitments(record.id, today),
  ]);
  const { goals, milestones, budgets, years: _, ...details } = record;
  const latest = reports.latestReleased;
  return {
    ...details,
    portfolioHolder,
    keepers,
    goals: goals.map((goal) => ({
      ...goal,
      indicators: goal.indicators.map((indicator) => indicatorWithPoints(indicator, results)),
    })),
    milestones: milestones.map((milestone) => ({
      ...milestone,
      daysBehind: daysBehind(milestone, today),
    })),
    money: moneyPerYear(budgets, reports.shownVersions),
    reports: reports.standings,
    questions,
    commitments,
    reasons: attentionReasons(
      {
        lowestScore: (latest && lowestOf(latest.scores)?.score) ?? null,
        lateReports: reports.standings.filter(({ state }) => state === "late").length,
        milestones,
        budgetedEuros: latest?.budgetedEuros ?? null,
        forecastEuros: latest?.forecastEuros ?? null,
        commitments,
      },
      today,
    ),
    canKeep: canKeepCollaboration(viewer, relation),
  };
}

/** For the title of a page. */
export async function findCollaborationName(viewer: Viewer, slug: string): Promise<string | null> {
  if (!canReadCollaborations(viewer)) return null;
  const [found] = await database()
    .select({ name: collaborations.name })
    .from(collaborations)
    .where(eq(collaborations.slug, slug));
  return found?.name ?? null;
}

/** For the edit pages. @throws NotFoundError for everybody who does not keep it */
export async function getCollaborationRecord(viewer: Viewer, slug: string): Promise<EditedRecord> {
  const { record, relation } = await findRecord(viewer, slug);
  if (!canKeepCollaboration(viewer, relation)) throw new NotFoundError(`collaboration ${slug}`);
  return { ...record, published: await publishedParts(database(), record.id) };
}

/** The row and all that hangs on it, in one read. */
async function findRecord(viewer: Viewer, slug: string) {
  if (!canReadCollaborations(viewer)) throw new NotFoundError(`collaboration ${slug}`);
  const found = await database().query.collaborations.findFirst({
    where: eq(collaborations.slug, slug),
    columns: { nameFolded: false, searchFolded: false },
    with: {
      portfolioHolder: { columns: { id: true, name: true } },
      assignments: { columns: { userId: true }, with: { user: { columns: { name: true } } } },
      facts: {
        columns: { id: true, text: true, sourceUrl: true },
        orderBy: (fact, { asc }) => asc(fact.position),
      },
      partners: {
        columns: { joinedOn: true, leftOn: true },
        with: { partner: { columns: { id: true, name: true } } },
        orderBy: (partner, { asc }) => asc(partner.position),
      },
      goals: {
        columns: { id: true, text: true },
        orderBy: (goal, { asc }) => asc(goal.position),
        with: {
          indicators: {
            columns: { goalId: false, position: false },
            orderBy: (indicator, { asc }) => asc(indicator.position),
            with: {
              targets: {
                columns: { cycleYear: true, target: true, targetFrom: true, targetTo: true },
                orderBy: (target, { asc }) => asc(target.cycleYear),
              },
              measurements: {
                columns: { id: true, measuredOn: true, value: true, sourceUrl: true },
                orderBy: (measurement, { asc }) => asc(measurement.measuredOn),
              },
            },
          },
        },
      },
      milestones: {
        columns: { id: true, name: true, plannedOn: true, expectedOn: true, doneOn: true },
        orderBy: (milestone, { asc }) => [asc(milestone.plannedOn), asc(milestone.position)],
      },
      corrections: {
        columns: { collaborationId: false, madeById: false, revision: false },
        with: { madeBy: { columns: { name: true } } },
        orderBy: (correction, { asc }) => asc(correction.revision),
      },
      assessments: {
        columns: { councilDecidedOn: true, oversightPackage: true },
        where: (assessment) => eq(assessment.status, "decided"),
        orderBy: (assessment, { desc }) => desc(assessment.number),
      },
      budgets: {
        columns: { year: true, plannedEuros: true },
        orderBy: (budget, { asc }) => asc(budget.year),
      },
    },
  });
  if (!found) throw new NotFoundError(`collaboration ${slug}`);
  const { portfolioHolder, assignments, partners, goals, corrections, ...rest } = found;
  const { createdAt, assessments, portfolioHolderId, facts, milestones, ...row } = rest;
  const made = corrections.map(({ madeAt, madeBy, ...correction }): Correction => {
    return { ...correction, on: dateOf(madeAt), by: madeBy.name };
  });
  const counts = countingRows(made);
  const record: CollaborationRecord = {
    ...row,
    years: yearsToPlan(row.startedOn, row.budgets),
    partners: partners.map(({ partner, ...membership }) => ({ ...partner, ...membership })),
    corrections: shownCorrections(made, knownRows({ goals, milestones, facts })),
    facts: facts.filter(counts),
    milestones: milestones.filter(counts),
    goals: goals.filter(counts).map((goal) => ({
      ...goal,
      indicators: goal.indicators.filter(counts).map(({ targets, measurements, ...indicator }) => ({
        ...indicator,
        measurements: measurements.filter(counts),
        targets: targets.map(({ cycleYear, ...target }) => ({ year: cycleYear, ...target })),
      })),
    })),
  };
  return {
    record,
    relation: { portfolioHolderId, keeperIds: assignments.map(({ userId }) => userId) },
    lifetime: {
      id: row.id,
      startedOn: row.startedOn,
      endedOn: row.endedOn,
      recordedOn: dateOf(createdAt),
      packages: assessments.map(({ councilDecidedOn, oversightPackage }) => ({
        decidedOn: councilDecidedOn ?? "",
        oversightPackage,
      })),
    },
    portfolioHolder: portfolioHolder?.name ?? null,
    keepers: assignments.map(({ user }) => user.name).sort(),
  };
}

const YEARS_BACK = 3;
const YEARS_AHEAD = 2;

/** From three years back, or the start, to two ahead; and every year that has a budget. */
function yearsToPlan(startedOn: CalendarDate, budgets: readonly { year: number }[]): number[] {
  const thisYear = yearOf(dateOf(now()));
  const first = Math.max(thisYear - YEARS_BACK, yearOf(startedOn));
  const offered = Array.from(
    { length: Math.max(0, thisYear + YEARS_AHEAD - first + 1) },
    (_, index) => first + index,
  );
  const years = new Set([...offered, ...budgets.map(({ year }) => year)]);
  return [...years].sort((one, other) => one - other);
}
