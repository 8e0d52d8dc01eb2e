/** The text of a recommendation: written with the draft of its study, changed afterwards by a new version of that study. */
import { eq, inArray } from "drizzle-orm";
import { database } from "@/db";
import {
  collaborations,
  recommendationCollaborations,
  recommendations,
  studies,
} from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import { hashOf } from "@/features/audit-log/canonical";
import type { EventAction } from "@/features/audit-log/events";
import { recordEvent } from "@/features/audit-log/record";
import type { Viewer } from "@/features/auth/types";
import { RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { getRecommendationRow, getStudyRow } from "../place-queries";
import { studyTransition } from "../status";
import type { RecommendationInput } from "../validation";
import {
  isRepeated,
  publishVersion,
  type Revision,
  requireRevision,
  requireStudy,
  type StudyRows,
} from "./mutations";
import { addresseesOf, flagsOf } from "./snapshot";

type Reference = { revision: number };

/**
 * In a draft under the number that was typed. A published study gets it by a new version, with the reason, under the number after
 * its last.
 */
export async function addRecommendation(
  viewer: Viewer,
  { studyId, revision }: Reference & { studyId: string },
  input: RecommendationInput,
  reason: string | null = null,
): Promise<string> {
  const action = "recommendation_added";
  const { study } = await requireStudy(viewer, studyId, action);
  const id = newId();
  if (study.status === "published") {
    await publishVersion(viewer, { id: studyId, revision }, reason, further(studyId, id, input));
    return id;
  }
  return changeDraft(viewer, studyId, revision, action, id, input, async (tx) => {
    await tx.insert(recommendations).values({ ...columnsOf(input), id, studyId });
    await link(tx, id, input.collaborationIds);
  });
}

/** A further recommendation of a published study; a second click finds the one that is there. */
function further(studyId: string, id: string, input: RecommendationInput): Revision {
  const numbered = ({ recommendations: rows }: Pick<StudyRows, "recommendations">) => ({
    ...input,
    number: Math.max(...rows.map(({ number }) => number)) + 1,
  });
  return {
    next: (before) => {
      const { recommendations: rows } = before;
      if (rows.some((row) => holds(row, { ...input, number: row.number }))) return before;
      const collaborationIds = [...new Set(input.collaborationIds)];
      const added = { ...columnsOf(numbered(before)), id, collaborationIds };
      return { ...before, recommendations: [...rows, added] };
    },
    apply: async (tx, textVersion) => {
      await requireCollaborations(tx, input.collaborationIds);
      const columns = columnsOf(numbered(await getStudyRow(tx, studyId)));
      await tx
        .insert(recommendations)
        .values({ ...columns, id, studyId, isPublished: true, textVersion });
      await link(tx, id, input.collaborationIds);
    },
  };
}

/** In a draft it is saved; of a published study it makes a new version, with the reason. */
export async function changeRecommendation(
  viewer: Viewer,
  { id, revision }: Reference & { id: string },
  input: RecommendationInput,
  reason: string | null,
): Promise<string> {
  const { study } = await getRecommendationRow(database(), id);
  await requireStudy(viewer, study.id, "recommendation_changed");
  const write = async (tx: Transaction, textVersion: number) => {
    await requireCollaborations(tx, input.collaborationIds);
    await tx
      .update(recommendations)
      .set({ ...columnsOf(input), textVersion })
      .where(eq(recommendations.id, id));
    await tx
      .delete(recommendationCollaborations)
      .where(eq(recommendationCollaborations.recommendationId, id));
    await link(tx, id, input.collaborationIds);
  };
  if (study.status === "published") {
    await publishVersion(viewer, { id: study.id, revision }, reason, {
      next: (before) => {
        requireFreeNumber(before, input.number, id);
        return { ...before, recommendations: before.recommendations.map(changedTo(id, input)) };
      },
      apply: write,
    });
  } else {
    await changeDraft(viewer, study.id, revision, "recommendation_changed", id, input, (tx) =>
      write(tx, 0),
    );
  }
  return study.id;
}

export async function removeRecommendation(
  viewer: Viewer,
  { id, revision }: Reference & { id: string },
): Promise<string> {
  const { study } = await getRecommendationRow(database(), id);
  await requireStudy(viewer, study.id, "recommendation_removed");
  await changeDraft(viewer, study.id, revision, "recommendation_removed", id, null, async (tx) => {
    await tx
      .delete(recommendationCollaborations)
      .where(eq(recommendationCollaborations.recommendationId, id));
    await tx.delete(recommendations).where(eq(recommendations.id, id));
  });
  return study.id;
}

/**
 * One change of a draft, with its event; the log carries a hash of what nobody else may read yet.
 * @returns the id of the recommendation; after a second click on adding, of the one that is there
 */
async function changeDraft(
  viewer: Viewer,
  studyId: string,
  revision: number,
  action: EventAction,
  id: string,
  input: RecommendationInput | null,
  write: (tx: Transaction) => Promise<void>,
): Promise<string> {
  return transaction(async (tx) => {
    const before = await getStudyRow(tx, studyId);
    const isAdding = action === "recommendation_added";
    const same = before.recommendations.find(
      (row) => input && (isAdding || row.id === id) && holds(row, input),
    );
    if (same && isRepeated(before.study, revision, true)) return same.id;
    studyTransition(before.study.status, "save");
    requireRevision(before.study, revision);
    if (input) {
      requireFreeNumber(before, input.number, id);
      await requireCollaborations(tx, input.collaborationIds);
    }
    await write(tx);
    await tx
      .update(studies)
      .set({ revision: before.study.revision + 1 })
      .where(eq(studies.id, studyId));
    await recordEvent(tx, viewer, {
      action,
      objectType: "recommendation",
      objectId: id,
      after: input && { studyId, contentSha256: hashOf(input) },
    });
    return id;
  });
}

/** Whether a recommendation says all that was typed, in whichever order it was ticked. */
function holds(row: StudyRows["recommendations"][number], input: RecommendationInput): boolean {
  const whole = (given: RecommendationInput) => ({
    number: given.number,
    text: given.text,
    addressees: inOrder(given.addressees),
    performances: inOrder(given.performances),
    collaborationIds: inOrder(given.collaborationIds),
  });
  return hashOf(whole({ ...row, addressees: addresseesOf(row) })) === hashOf(whole(input));
}

const inOrder = (words: readonly string[]): string[] => [...new Set(words)].sort();

const columnsOf = ({ number, text, addressees, performances }: RecommendationInput) => ({
  number,
  text,
  performances,
  ...flagsOf(addressees),
});

const changedTo =
  (id: string, input: RecommendationInput) => (row: StudyRows["recommendations"][number]) =>
    row.id === id
      ? { ...row, ...columnsOf(input), collaborationIds: [...new Set(input.collaborationIds)] }
      : row;

function requireFreeNumber({ recommendations: rows }: StudyRows, number: number, id: string): void {
  if (rows.some((row) => row.number === number && row.id !== id))
    throw new RuleError("recommendation_number_taken");
}

async function requireCollaborations(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const wanted = [...new Set(ids)];
  const found = await tx
    .select({ id: collaborations.id })
    .from(collaborations)
    .where(inArray(collaborations.id, wanted));
  if (found.length !== wanted.length) throw new RuleError("unknown_collaboration");
}

async function link(tx: Transaction, recommendationId: string, ids: readonly string[]) {
  const rows = [...new Set(ids)].map((collaborationId) => ({ recommendationId, collaborationId }));
  if (rows.length > 0) await tx.insert(recommendationCollaborations).values(rows);
}
