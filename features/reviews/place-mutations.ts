/** What every write in a review asks first. */
import { database } from "@/db";
import type { Transaction } from "@/db/transaction";
import type { AuditEvent } from "@/features/audit-log/events";
import { hideUnless, requirePermission } from "@/features/audit-log/record";
import type { Viewer } from "@/features/auth/types";
import { ConflictError, ForbiddenError, NotFoundError, RuleError } from "@/lib/errors";
import { canReadReviews } from "./permissions";
import { getReviewPlace, type ReviewPlace } from "./place-queries";
import { reviewStage } from "./status";

/**
 * Records a refusal and stops. Who may not even read a review hears that there is none.
 * @throws ForbiddenError, NotFoundError
 */
export async function requireInReview(permitted: boolean, viewer: Viewer, attempt: AuditEvent) {
  try {
    await requirePermission(permitted, viewer, attempt);
  } catch (error) {
    if (error instanceof ForbiddenError && !canReadReviews(viewer)) throw new NotFoundError();
    throw error;
  }
}

/**
 * The place of a report the council has, for a viewer who may do this there.
 * @throws NotFoundError when it was never released: to most it does not exist.
 */
export async function requireReviewPlace(
  viewer: Viewer,
  reportId: string,
  action: AuditEvent["action"],
  isPermitted: (place: ReviewPlace) => boolean,
): Promise<ReviewPlace> {
  const place = await getReviewPlace(database(), viewer, reportId);
  const attempt = { action, objectType: "report", objectId: reportId } as const;
  await hideUnless(place.version !== null, requireInReview(isPermitted(place), viewer, attempt));
  if (!place.version) throw new NotFoundError(`released version of report ${reportId}`);
  return place;
}

export type OpenReview = { place: ReviewPlace; version: NonNullable<ReviewPlace["version"]> };

/** The released version as it is now, within the transaction. `seen` is the version number the viewer read. */
export async function releasedVersionIn(
  tx: Transaction,
  viewer: Viewer,
  reportId: string,
  seen: number | undefined,
): Promise<OpenReview> {
  const place = await getReviewPlace(tx, viewer, reportId);
  const { version } = place;
  if (!version) throw new NotFoundError(`released version of report ${reportId}`);
  if (seen !== undefined && seen !== version.number) {
    throw new ConflictError("newer_version_released");
  }
  return { place, version };
}

/** The same, while the council still asks and judges. @throws RuleError("review_closed") */
export async function openReviewIn(
  tx: Transaction,
  viewer: Viewer,
  reportId: string,
  seen: number | undefined,
): Promise<OpenReview> {
  const open = await releasedVersionIn(tx, viewer, reportId, seen);
  const stage = reviewStage({ hasReleasedVersion: true, concludedAt: open.place.concludedAt });
  if (stage !== "open") throw new RuleError("review_closed");
  return open;
}
