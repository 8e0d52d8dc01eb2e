/** The text of a recommendation: written with the draft of its study, changed afterwards by a new version of that study. */
import { eq, inArray } from "drizzle-orm";
import {
  collaborations,
  recommendationCollaborations,
  recommendations,
  studies,
} from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import { hashOf } from "@/features/audit-log/canonical";
import { eventOf } from "@/features/audit-log/event-types";
import { recordEvent } from "@/features/audit-log/record";
import type { Permit, Viewer } from "@/features/viewer/types";
import { RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { getRecommendationRow } from "../place-queries";
import { studyTransition } from "../status";
import type { RecommendationInput } from "../validation";
import {
  isRepeated,
  permitOnStudy,
  publishVersion,
  type Revision,
  requireRevision,
  type StudyRows,
} from "./mutations";
import { addresseesOf, flagsOf } from "./snapshot";

type Reference = { revision: number };

/**
 * In a draft under the number that was typed. A published study gets it by a new version, with the reason, under the number after
 * its last.
 */
export function addRecommendation(
  viewer: Viewer,
  { studyId, revision }: Reference & { studyId: string },
  input: RecommendationInput,
  reason: string | null = null,
): Promise<string> {
  const action = "recommendation_added";
  return transaction(async (tx) => {
    const { rows, permitted } = await permitOnStudy(tx, viewer, studyId, action);
    const id = newId();
    if (rows.study.status === "published") {
      await publishVersion(tx, permitted, rows, revision, reason, further(tx, rows, id, input));
      return id;
    }
    return changeDraft(tx, permitted, rows, revision, action, id, input, async () => {
      await tx.insert(recommendations).values({ ...columnsOf(input), id, studyId });
      await link(tx, id, input.collaborationIds);
    });
  });
}

/** A further recommendation of a published study; a second click finds the one that is there. */
function further(
  tx: Transaction,
  before: StudyRows,
  id: string,
  input: RecommendationInput,
): Revision {
  const { study, recommendations: rows } = before;
  const columns = columnsOf({
    ...input,
    number: Math.max(...rows.map(({ number }) => number)) + 1,
  });
  return {
    next: () => {
      if (rows.some((row) => holds(row, { ...input, number: row.number }))) return before;
      const collaborationIds = [...new Set(input.collaborationIds)];
      return { study, recommendations: [...rows, { ...columns, id, collaborationIds }] };
    },
    apply: async (textVersion) => {
      await requireCollaborations(tx, input.collaborationIds);
      await tx
        .insert(recommendations)
        .values({ ...columns, id, studyId: study.id, isPublished: true, textVersion });
      await link(tx, id, input.collaborationIds);
    },
  };
}

/** In a draft it is saved; of a published study it makes a new version, with the reason. */
export function changeRecommendation(
  viewer: Viewer,
  { id, revision }: Reference & { id: string },
  input: RecommendationInput,
  reason: string | null,
): Promise<string> {
  const action = "recommendation_changed";
  return transaction(async (tx) => {
    const { study } = await getRecommendationRow(tx, id);
    const { rows, permitted } = await permitOnStudy(tx, viewer, study.id, action);
    const write = async (textVersion: number) => {
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
      await publishVersion(tx, permitted, rows, revision, reason, {
        next: () => {
          requireFreeNumber(rows, input.number, id);
          return { ...rows, recommendations: rows.recommendations.map(changedTo(id, input)) };
        },
        apply: write,
      });
    } else {
      await changeDraft(tx, permitted, rows, revision, action, id, input, () => write(0));
    }
    return study.id;
  });
}

export function removeRecommendation(
  viewer: Viewer,
  { id, revision }: Reference & { id: string },
): Promise<string> {
  const action = "recommendation_removed";
  return transaction(async (tx) => {
    const { study } = await getRecommendationRow(tx, id);
    const { rows, permitted } = await permitOnStudy(tx, viewer, study.id, action);
    await changeDraft(tx, permitted, rows, revision, action, id, null, async () => {
      await tx
        .delete(recommendationCollaborations)
        .where(eq(recommendationCollaborations.recommendationId, id));
      await tx.delete(recommendations).where(eq(recommendations.id, id));
    });
    return study.id;
  });
}

type TextAction = "recommendation_added" | "recommendation_changed" | "recommendation_removed";

/**
 * One change of a draft, with its event; the log carries a hash of what nobody else may read yet.
 * @returns the id of the recommendation; after a second click on adding, of the one that is there
 */
async function changeDraft(
  tx: Transaction,
  permitted: Permit,
  before: StudyRows,
  revision: number,
  action: TextAction,
  id: string,
  input: RecommendationInput | null,
  write: () => Promise<void>,
): Promise<string> {
  const studyId = before.study.id;
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
  await write();
  await tx
    .update(studies)
    .set({ revision: before.study.revision + 1 })
    .where(eq(studies.id, studyId));
  const after = input && { studyId, contentSha256: hashOf(input) };
  const about = { action, objectType: "recommendation", objectId: id } as const;
  await recordEvent(tx, permitted, eventOf(about, { after }));
  return id;
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
