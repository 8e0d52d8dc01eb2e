/** What the form of an assessment starts with. Reading it creates nothing. */
import { eq } from "drizzle-orm";
import { database } from "@/db";
import { users } from "@/db/schema";
import type { Viewer } from "@/features/viewer/types";
import { NotFoundError } from "@/lib/errors";
import type { Locale } from "@/lib/locale";
import { type DraftAssessment, draftFrom, emptyDraft, type FrozenAssessment } from "../content";
import { canAssess } from "../permissions";
import {
  type AssessmentRow,
  findNewest,
  findPlace,
  findVersionBefore,
  listIndicators,
} from "../place-queries";
import { nextVersionAfter } from "../status";
import type { AssessmentForm } from "../types";

/**
 * @param language in which numbers of the record are written
 * @throws NotFoundError for who does not write it
 */
export async function getAssessmentForm(
  viewer: Viewer,
  slug: string,
  language: Locale = "nl",
): Promise<AssessmentForm> {
  const place = await findPlace(database(), { slug });
  if (!canAssess(viewer, place)) throw new NotFoundError(`assessment form of ${slug}`);
  const { collaborationId, name } = place;
  const newest = await findNewest(database(), collaborationId);
  return {
    collaboration: { id: collaborationId, slug, name },
    number: newest?.status === "draft" ? newest.number : (newest?.number ?? 0) + 1,
    revision: newest?.revision ?? 0,
    status: newest?.status ?? null,
    returned: newest ? await findReturn(newest) : null,
    draft: newest ? draftIn(newest, language) : emptyDraft(),
    indicators: await listIndicators(database(), collaborationId),
  };
}

/** As it was typed, or as it was frozen and may be changed again. */
function draftIn({ status, content }: AssessmentRow, language: Locale): DraftAssessment {
  if (status === "draft") return content as DraftAssessment;
  return nextVersionAfter(status)
    ? draftFrom(content as FrozenAssessment, null, language)
    : emptyDraft();
}

async function findReturn(newest: AssessmentRow): Promise<AssessmentForm["returned"]> {
  const row = newest.status === "draft" ? await findVersionBefore(database(), newest) : newest;
  if (row?.status !== "returned" || !row.returnedById) return null;
  const [user] = await database()
    .select({ name: users.name })
    .from(users)
    .where(eq(users.id, row.returnedById));
  return {
    by: user?.name ?? "",
    reason: row.returnReason ?? "",
    isByCouncil: row.proposedAt !== null,
  };
}
