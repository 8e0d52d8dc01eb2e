/**
 * The answers to a recommendation: what the council decided, the college responded, each addressee reports, and the auditor
 * holds of it. Each is a row of its own that nobody changes; the newest of a kind holds.
 */
import { and, eq } from "drizzle-orm";
import { recommendationStatements, recommendations, users } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import type {
  AuditVerdict,
  CollegeResponse,
  CouncilDecision,
  StatementKind,
} from "@/db/vocabulary";
import { hashOf } from "@/features/audit-log/canonical";
import { eventOf } from "@/features/audit-log/event-types";
import type { EventAction } from "@/features/audit-log/events";
import { recordEvent, sealOf } from "@/features/audit-log/record";
import { permit } from "@/features/auth/permit";
import type { Permit, Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { type CalendarDate, dateOf } from "@/lib/dates";
import { ConflictError, NotFoundError, RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { RECOMMENDATION_STATEMENTS } from "../frozen";
import {
  canGiveVerdict,
  canReadStudy,
  canRecordDecision,
  canReportCouncilProgress,
  canRespond,
  isToCollege,
  type RecommendationRelations,
} from "../permissions";
import {
  findNewestStatement,
  getRecommendationRow,
  type RecommendationPlace,
} from "../place-queries";
import { isClaimed } from "../standing";
import type { DecisionInput, ProgressInput, ResponseInput, VerdictInput } from "../validation";
import { chosenFiles } from "./evidence-queries";

type Columns = typeof recommendationStatements.$inferInsert;
type Repeated = Partial<typeof recommendations.$inferInsert>;
type Given<Input> = Omit<Input, "recommendationId">;

/** What is said, and what of it the recommendation repeats. */
export type Statement = {
  kind: StatementKind;
  action: keyof typeof RECOMMENDATION_STATEMENTS.steps;
  word: string;
  said: Required<Pick<Columns, "text" | "evidenceUrl">> &
    Partial<
      Pick<
        Columns,
        | "evidence"
        | "decidedOn"
        | "decisionNumber"
        | "actionPlan"
        | "ownerId"
        | "dueOn"
        | "preparedById"
      >
    >;
  repeated: Repeated;
};

/** The clerk records what the council decided. */
export function recordDecision(viewer: Viewer, id: string, input: Given<DecisionInput>) {
  const action = "recommendation_decision_recorded";
  return answer(
    viewer,
    id,
    action,
    canRecordDecision,
    input.seen,
    async (_, { row, study, relations }) => {
      const { decidedOn, decisionNumber, text, evidenceUrl } = input;
      if (decidedOn > dateOf(now())) throw new RuleError("decided_in_future");
      if (decidedOn < study.reportedOn) throw new RuleError("decided_before_study");
      // A plan of the college comes with its response; what is for the council alone gets its date here.
      const dueOn = isToCollege(relations) ? null : firstDate(row.dueOn, input.dueOn);
      return {
        kind: "decision",
        action,
        word: input.word,
        said: { text, evidenceUrl, decidedOn, decisionNumber, dueOn },
        repeated: { decision: input.word as CouncilDecision, ...(dueOn ? { dueOn } : {}) },
      };
    },
  );
}

/** The alderman responds for the college; where it agrees, in whole or in part, with what it will do, by whom and by when. */
export function respond(viewer: Viewer, id: string, input: Given<ResponseInput>) {
  const action = "recommendation_response_given";
  return answer(viewer, id, action, canRespond, input.seen, async (tx, { row, relations }) => {
    const { text, evidenceUrl, actionPlan, ownerId } = input;
    const hasPlan = isToCollege(relations);
    const dueOn = hasPlan ? firstDate(row.dueOn, input.dueOn) : null;
    const isComplete = actionPlan !== null && ownerId !== null && dueOn !== null;
    if (hasPlan && input.word !== "rejects" && !isComplete) throw new RuleError("plan_incomplete");
    if (ownerId !== null) await requireOwner(tx, ownerId, row.ownerId);
    const plan = hasPlan ? { actionPlan, ownerId, dueOn } : {};
    return {
      kind: "response",
      action,
      word: input.word,
      said: { text, evidenceUrl, ...plan },
      repeated: { response: input.word as CollegeResponse, ...plan },
    };
  });
}

/** The clerk reports what the council itself did. */
export function reportCouncilProgress(viewer: Viewer, id: string, input: Given<ProgressInput>) {
  const action = "recommendation_council_progress_reported";
  return answer(viewer, id, action, canReportCouncilProgress, input.seen, async (tx) => {
    const { word, text, evidenceUrl, evidence = [] } = input;
    const files = await chosenFiles(tx, viewer, id, evidence);
    return {
      kind: "council_progress",
      action,
      word,
      said: { text, evidenceUrl, ...files },
      repeated: { councilProgress: word },
    };
  });
}

/** The auditor says what it holds of it, and why. */
export function giveVerdict(viewer: Viewer, id: string, input: Given<VerdictInput>) {
  const action = "recommendation_verdict_given";
  return answer(viewer, id, action, canGiveVerdict, input.seen, async () => ({
    kind: "verdict",
    action,
    word: input.word,
    said: { text: input.text, evidenceUrl: input.evidenceUrl },
    repeated: { verdict: input.word as AuditVerdict },
  }));
}

/** A date that stands moves only by a move, with a reason. */
function firstDate(known: CalendarDate | null, given: CalendarDate | null): CalendarDate | null {
  if (known === null && given !== null && given < dateOf(now()))
    throw new RuleError("date_in_past");
  return known ?? given;
}

/** Whose account is locked gets no action, but keeps the one that is theirs until somebody else is named. */
async function requireOwner(tx: Transaction, id: string, present: string | null): Promise<void> {
  const [found] = await tx
    .select({ active: users.active })
    .from(users)
    .where(and(eq(users.id, id), eq(users.role, "civil_servant")));
  if (!found) throw new RuleError("not_a_civil_servant");
  if (!found.active && id !== present) throw new RuleError("owner_locked");
}

async function answer(
  viewer: Viewer,
  id: string,
  action: EventAction,
  canAnswer: MayAnswer,
  seen: number,
  buildStatement: (tx: Transaction, place: RecommendationPlace) => Promise<Statement>,
): Promise<void> {
  await transaction(async (tx) => {
    const { place, permitted } = await permitOnPublished(tx, viewer, id, action, canAnswer);
    await appendStatement(tx, permitted, place, await buildStatement(tx, place), seen);
  });
}

type MayAnswer = (viewer: Viewer, relations: RecommendationRelations) => boolean;

/** A recommendation of a published study, for a viewer who may do this with it. To others than the auditor a draft is not there. */
export async function permitOnPublished(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  action: EventAction,
  isPermitted: MayAnswer,
): Promise<{ place: RecommendationPlace; permitted: Permit }> {
  const place = await getRecommendationRow(tx, id);
  const knows = canReadStudy(viewer, place.study);
  const event = { action, objectType: "recommendation", objectId: id } as const;
  const may = isPermitted(viewer, place.relations);
  const permitted = permit(tx, viewer, { may, knows, event });
  if (!knows) throw new NotFoundError(`recommendation ${id}`);
  if (!place.row.isPublished) throw new RuleError("not_published_yet");
  return { place, permitted };
}

/**
 * Adds a statement, with its event and its hash.
 * @param seen how many of its kind the form was opened on; a newer one is told and nothing is overwritten
 */
export async function appendStatement(
  tx: Transaction,
  permitted: Permit,
  { row }: RecommendationPlace,
  { kind, action, word, said, repeated }: Statement,
  seen: number,
): Promise<void> {
  const { viewer } = permitted;
  const newest = await findNewestStatement(tx, row.id, kind);
  const last = newest?.number ?? 0;
  const content = { recommendationId: row.id, kind, number: seen + 1, word, ...said };
  const snapshotSha256 = hashOf(content);
  const isSecondClick = newest?.snapshotSha256 === snapshotSha256 && newest.madeById === viewer.id;
  if (isSecondClick) return;
  if (last !== seen) throw new ConflictError("changed_meanwhile");
  const made = { madeById: viewer.id, madeAt: now() };
  const statementId = newId();
  await tx
    .insert(recommendationStatements)
    .values({ ...content, id: statementId, snapshotSha256, ...made });
  const after = { ...row, ...repeated };
  await tx
    .update(recommendations)
    .set({ ...repeated, isClaimed: isClaimed(after) })
    .where(eq(recommendations.id, row.id));
  const before = newest && { word: newest.word, text: newest.text };
  const recordSha256 = await sealOf(tx, RECOMMENDATION_STATEMENTS, statementId);
  await recordEvent(
    tx,
    permitted,
    eventOf(
      { action, objectType: "recommendation", objectId: row.id, objectVersion: content.number },
      { before, after: { ...content, snapshotSha256, statementId, recordSha256 } },
    ),
  );
}
