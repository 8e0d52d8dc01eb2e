/**
 * The college's yearly report to the council: written by an alderman, sent once, frozen from then on. What was wrong in it is put
 * right by a next version with a reason; the one before stays as it was sent.
 */
import { desc, eq } from "drizzle-orm";
import { followUpReports } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import { hashOf } from "@/features/audit-log/canonical";
import type { EventAction } from "@/features/audit-log/events";
import { recordEvent, sealOf } from "@/features/audit-log/record";
import { permit } from "@/features/auth/permit";
import type { Permit, Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { dateOf, yearOf } from "@/lib/dates";
import { ConflictError, RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { canComposeFollowUp, canReadRecommendations } from "../permissions";
import { followUpTransition } from "../status";
import { followUpOf } from "./content";
import { FOLLOW_UP_REPORTS } from "./frozen";
import { assemble } from "./queries";

type Reference = {
  year: number;
  /** The state the form was opened on; 0 before anything was saved. It counts on across versions. */
  revision: number;
};

/** @property reason of a correction; the first version has none */
type Written = { preamble: string; reason: string | null };

export async function saveFollowUp(
  viewer: Viewer,
  { year, revision }: Reference,
  { preamble, reason }: Written,
): Promise<void> {
  await transaction(async (tx) => {
    const permitted = permitComposer(tx, viewer, year, "follow_up_saved");
    const before = await findLatest(tx, year);
    const isDone = before?.revision === revision + 1 && !before.sentAt;
    if (isDone && before.preamble === preamble && before.reason === reason) return;
    const number = before?.sentAt ? before.number + 1 : (before?.number ?? 1);
    followUpTransition(before?.sentAt ? "sent" : "writing", before?.sentAt ? "correct" : "save");
    requireRevision(before, revision);
    if (number > 1 && reason === null) throw new RuleError("follow_up_needs_reason");
    const saved = {
      preamble,
      reason: number > 1 ? reason : null,
      savedAt: now(),
      savedById: viewer.id,
      revision: revision + 1,
    };
    if (before && !before.sentAt) {
      await tx.update(followUpReports).set(saved).where(eq(followUpReports.id, before.id));
    } else await tx.insert(followUpReports).values({ ...saved, id: newId(), year, number });
    await recordEvent(tx, permitted, {
      action: "follow_up_saved",
      objectType: "follow_up",
      objectId: String(year),
      objectVersion: number,
      after: { contentSha256: hashOf({ year, preamble, reason: saved.reason }) },
    });
  });
}

/** Freezes the preamble and where every recommendation stands now, and gives it to the council. */
export async function sendFollowUp(viewer: Viewer, { year, revision }: Reference): Promise<void> {
  await transaction(async (tx) => {
    const permitted = permitComposer(tx, viewer, year, "follow_up_sent");
    const report = await findLatest(tx, year);
    if (report?.sentAt && report.sentById === viewer.id && report.revision === revision + 1) return;
    followUpTransition(report?.sentAt ? "sent" : "writing", "send");
    requireRevision(report, revision);
    if (!report) throw new RuleError("follow_up_without_preamble");
    const sentAt = now();
    const about = { year, statedOn: dateOf(sentAt), preamble: report.preamble };
    const content = followUpOf(about, await assemble(tx));
    const snapshotSha256 = hashOf(content);
    await tx
      .update(followUpReports)
      .set({ content, snapshotSha256, sentAt, sentById: viewer.id, revision: revision + 1 })
      .where(eq(followUpReports.id, report.id));
    await recordEvent(tx, permitted, {
      action: "follow_up_sent",
      objectType: "follow_up",
      objectId: String(year),
      objectVersion: report.number,
      after: {
        ...about,
        ...(report.reason !== null && { reason: report.reason }),
        counts: content.counts,
        snapshotSha256,
        recordSha256: await sealOf(tx, FOLLOW_UP_REPORTS, report.id),
      },
    });
  });
}

function permitComposer(
  tx: Transaction,
  viewer: Viewer,
  year: number,
  action: EventAction,
): Permit {
  const permitted = permit(tx, viewer, {
    may: canComposeFollowUp(viewer),
    knows: canReadRecommendations(viewer),
    event: { action, objectType: "follow_up", objectId: String(year) },
  });
  if (year > yearOf(dateOf(now()))) throw new RuleError("follow_up_year");
  return permitted;
}

async function findLatest(tx: Transaction, year: number) {
  const [report] = await tx
    .select()
    .from(followUpReports)
    .where(eq(followUpReports.year, year))
    .orderBy(desc(followUpReports.number))
    .limit(1);
  return report ?? null;
}

function requireRevision(report: { revision: number } | null, openedOn: number): void {
  if ((report?.revision ?? 0) !== openedOn) throw new ConflictError("changed_meanwhile");
}
