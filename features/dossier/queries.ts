/** All that is on record of one collaboration, through all cycles. Nine reads, whatever it has gathered. */
import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import { database } from "@/db";
import {
  assessments,
  collaborations,
  moments,
  reports,
  reportVersions,
  viewRounds,
  views,
} from "@/db/schema";
import { boundsOf } from "@/features/collaborations/challenge-bounds";
import {
  type Correction,
  countingRows,
  knownRows,
  shownCorrections,
} from "@/features/collaborations/corrections/corrected";
import { canReadCollaborations } from "@/features/collaborations/permissions";
import type { FrozenContent } from "@/features/reports/content";
import type { Viewer } from "@/features/viewer/types";
import { dateOf } from "@/lib/dates";
import { NotFoundError } from "@/lib/errors";
import { listFindings, listRecommendations } from "./rekenkamer-queries";
import { listConclusions, listJudgements, listQuestions } from "./review-queries";
import type { DossierFrame, DossierRecord, DossierReport, DossierRound } from "./types";

/** @throws NotFoundError when there is none, or the viewer has no content */
export async function getDossier(viewer: Viewer, slug: string): Promise<DossierRecord> {
  if (!canReadCollaborations(viewer)) throw new NotFoundError(`collaboration ${slug}`);
  const base = await findBase(slug);
  const released = await listReports(base.id);
  const reportIds = released.map(({ id }) => id);
  const [asked, judged, conclusions, frames, rounds, found, recommended] = await Promise.all([
    listQuestions(reportIds),
    listJudgements(reportIds),
    listConclusions(reportIds),
    listFrames(base.id),
    listRounds(base.id),
    listFindings(base.id),
    listRecommendations(base.id),
  ]);
  return {
    ...base,
    reports: released,
    questions: asked,
    judgements: judged,
    conclusions,
    frames,
    rounds,
    findings: found,
    recommendations: recommended,
  };
}

async function findBase(slug: string) {
  const found = await database().query.collaborations.findFirst({
    where: eq(collaborations.slug, slug),
    with: {
      portfolioHolder: { columns: { name: true } },
      partners: {
        columns: { joinedOn: true, leftOn: true },
        with: { partner: { columns: { name: true } } },
        orderBy: (partner, { asc: up }) => up(partner.position),
      },
      facts: { columns: { id: true, text: true, sourceUrl: true } },
      corrections: {
        with: { madeBy: { columns: { name: true } } },
        orderBy: (correction, { asc: up }) => up(correction.revision),
      },
      goals: {
        columns: { id: true, text: true },
        orderBy: (goal, { asc: up }) => up(goal.position),
        with: {
          indicators: {
            orderBy: (indicator, { asc: up }) => up(indicator.position),
            with: {
              targets: { orderBy: (target, { asc: up }) => up(target.cycleYear) },
              measurements: { orderBy: (measurement, { asc: up }) => up(measurement.measuredOn) },
            },
          },
        },
      },
      milestones: {
        columns: { id: true, name: true, plannedOn: true, expectedOn: true, doneOn: true },
        orderBy: (milestone, { asc: up }) => [up(milestone.plannedOn), up(milestone.position)],
      },
      budgets: {
        columns: { year: true, plannedEuros: true },
        orderBy: (budget, { asc: up }) => up(budget.year),
      },
    },
  });
  if (!found) throw new NotFoundError(`collaboration ${slug}`);
  const made = found.corrections.map(({ madeAt, madeBy, ...correction }): Correction => {
    return { ...correction, on: dateOf(madeAt), by: madeBy.name };
  });
  const counts = countingRows(made);
  return {
    corrections: shownCorrections(made, knownRows(found)),
    id: found.id,
    slug: found.slug,
    name: found.name,
    challenge: found.challenge,
    ...boundsOf(found),
    programme: found.programme,
    agreement: found.agreement,
    legalForm: found.legalForm,
    portfolioHolder: found.portfolioHolder?.name ?? null,
    startedOn: found.startedOn,
    endedOn: found.endedOn,
    revision: found.revision,
    partners: found.partners.map(({ partner, ...membership }) => ({ ...partner, ...membership })),
    indicators: found.goals.filter(counts).flatMap(({ text, indicators }) =>
      indicators.filter(counts).map((indicator) => ({
        id: indicator.id,
        goal: text,
        name: indicator.name,
        unit: indicator.unit,
        direction: indicator.direction,
        baseline: indicator.baseline,
        baselineOn: indicator.baselineOn,
        target: indicator.target,
        targetFrom: indicator.targetFrom,
        targetTo: indicator.targetTo,
        targetOn: indicator.targetOn,
        isFictional: indicator.fictional,
        targets: indicator.targets.map(({ cycleYear, target, targetFrom, targetTo }) => ({
          year: cycleYear,
          target,
          from: targetFrom,
          to: targetTo,
        })),
        measurements: indicator.measurements
          .filter(counts)
          .map(({ measuredOn, value, sourceUrl }) => ({
            measuredOn,
            value,
            sourceUrl,
          })),
      })),
    ),
    milestones: found.milestones.filter(counts),
    budgets: found.budgets,
  };
}

/** Each with every version that the council had: it judged and concluded on the earlier ones too. */
async function listReports(collaborationId: string): Promise<DossierReport[]> {
  const rows = await database()
    .select({
      id: reports.id,
      moment: {
        kind: moments.kind,
        name: moments.name,
        cycleYear: moments.cycleYear,
        committeeOn: moments.committeeOn,
        councilOn: moments.councilOn,
      },
      number: reportVersions.number,
      sha256: reportVersions.snapshotSha256,
      releasedAt: reportVersions.releasedAt,
      content: reportVersions.content,
    })
    .from(reports)
    .innerJoin(moments, eq(moments.id, reports.momentId))
    .innerJoin(reportVersions, eq(reportVersions.reportId, reports.id))
    .where(and(eq(reports.collaborationId, collaborationId), isNotNull(reportVersions.releasedAt)))
    .orderBy(
      asc(moments.councilOn),
      asc(moments.cycleYear),
      asc(moments.position),
      asc(reportVersions.number),
    );
  const found = new Map<string, DossierReport>();
  for (const { id, moment, releasedAt, content, ...row } of rows) {
    if (!releasedAt) continue;
    const before = found.get(id);
    const version = { ...row, content: content as FrozenContent };
    found.set(id, {
      id,
      moment,
      ...version,
      firstReleasedOn: before?.firstReleasedOn ?? dateOf(releasedAt),
      earlier: before ? [...before.earlier, versionOf(before)] : [],
    });
  }
  return [...found.values()];
}

const versionOf = ({ number, sha256, content }: DossierReport) => ({ number, sha256, content });

async function listFrames(collaborationId: string): Promise<DossierFrame[]> {
  const rows = await database()
    .select({
      id: assessments.id,
      number: assessments.number,
      decidedOn: assessments.councilDecidedOn,
      decisionNumber: assessments.councilDecisionNumber,
      isAmended: assessments.isAmended,
      style: assessments.style,
      oversightPackage: assessments.oversightPackage,
      evaluateOn: assessments.evaluateOn,
      numerator: assessments.positionNumerator,
      denominator: assessments.positionDenominator,
      decision: assessments.decision,
      sha256: assessments.decisionSha256,
    })
    .from(assessments)
    .where(and(eq(assessments.collaborationId, collaborationId), eq(assessments.status, "decided")))
    .orderBy(asc(assessments.number));
  return rows.flatMap(({ decidedOn, numerator, denominator, ...row }) =>
    decidedOn
      ? [
          {
            ...row,
            decidedOn,
            position: numerator !== null && denominator ? { numerator, denominator } : null,
          },
        ]
      : [],
  );
}

/** Only how many gave a view: what they said is shown by side on its own page, where small sides are merged. */
async function listRounds(collaborationId: string): Promise<DossierRound[]> {
  const rows = await database()
    .select({
      id: viewRounds.id,
      number: viewRounds.number,
      closedAt: viewRounds.closedAt,
      count:
        sql<number>`(select count(*) from ${views} where ${eq(views.roundId, viewRounds.id)})`.mapWith(
          Number,
        ),
    })
    .from(viewRounds)
    .where(and(eq(viewRounds.collaborationId, collaborationId), isNotNull(viewRounds.closedAt)))
    .orderBy(asc(viewRounds.number));
  return rows.flatMap(({ closedAt, ...row }) =>
    closedAt ? [{ ...row, closedOn: dateOf(closedAt) }] : [],
  );
}
