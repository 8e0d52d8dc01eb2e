/** What every write in a review asks first. */
import type { Transaction } from "@/db/transaction";
import type { Attempt } from "@/features/audit-log/event-types";
import { permit } from "@/features/auth/permit";
import type { Permit, Viewer } from "@/features/viewer/types";
import { ConflictError, NotFoundError, RuleError } from "@/lib/errors";
import { canReadReviews } from "./permissions";
import { getReviewPlace, type ReviewPlace } from "./place-queries";
import { reviewStage } from "./status";

/** Who may not even read a review hears that there is none. @throws Refused */
export function permitInReview(
  tx: Transaction,
  viewer: Viewer,
  { may, isReleased = true, event }: { may: boolean; isReleased?: boolean; event: Attempt },
): Permit {
  return permit(tx, viewer, { may, knows: isReleased && canReadReviews(viewer), event });
}

export type Review = { place: ReviewPlace; version: NonNullable<ReviewPlace["version"]> };

/**
 * The report as the council has it, for a viewer who may do this with it.
 * @param seen the number of the version that they read
 * @throws Refused, NotFoundError when it was never released, ConflictError
 */
export async function permitOnReleased(
  tx: Transaction,
  viewer: Viewer,
  { reportId, action, may }: { reportId: string; action: Attempt["action"]; may: boolean },
  seen: number | undefined,
): Promise<Review & { permitted: Permit }> {
  const place = await getReviewPlace(tx, viewer, reportId);
  const { version } = place;
  const event = { action, objectType: "report", objectId: reportId } as const;
  const permitted = permitInReview(tx, viewer, { may, isReleased: version !== null, event });
  if (!version) throw new NotFoundError(`released version of report ${reportId}`);
  if (seen !== undefined && seen !== version.number) {
    throw new ConflictError("newer_version_released");
  }
  return { place, version, permitted };
}

/** The council still asks and judges. @throws RuleError("review_closed") */
export function requireOpenReview({ place }: Review): void {
  const stage = reviewStage({ hasReleasedVersion: true, concludedAt: place.concludedAt });
  if (stage !== "open") throw new RuleError("review_closed");
}
