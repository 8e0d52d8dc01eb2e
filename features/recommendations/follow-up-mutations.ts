/** The college's yearly report to the council: written by an alderman, sent once, frozen from then on. */
import { eq } from "drizzle-orm";
import { FROZEN_TABLES } from "@/db/frozen-tables";
import { followUpReports } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import { hashOf } from "@/features/audit-log/canonical";
import type { EventAction } from "@/features/audit-log/events";
import { hideUnless, recordEvent, requirePermission, sealOf } from "@/features/audit-log/record";
import type { Viewer } from "@/features/auth/types";
import { now } from "@/lib/clock";
import { dateOf, yearOf } from "@/lib/dates";
import { ConflictError, RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { followUpOf } from "./follow-up";
import { assemble } from "./follow-up-queries";
import { canComposeFollowUp, canReadRecommendations } from "./permissions";
import { followUpTransition } from "./status";

type Reference = {
  year: number;
  /** The state the form was opened on; 0 before anything was saved. */
  revision: number;
};

export async function saveFollowUp(
  viewer: Viewer,
  { year, revision }: Reference,
  preamble: string,
): Promise<void> {
  await requireComposer(viewer, year, "follow_up_saved");
  await transaction(async (tx) => {
    const before = await findReport(tx, year);
    if (before?.revision === revision + 1 && before.preamble === preamble) return;
    followUpTransition(before?.sentAt ? "sent" : "writing", "save");
    requireRevision(before, revision);
    const saved = { preamble, savedAt: now(), savedById: viewer.id, revision: revision + 1 };
    if (before) await tx.update(followUpReports).set(saved).where(eq(followUpReports.year, year));
    else await tx.insert(followUpReports).values({ ...saved, id: newId(), year });
    await recordEvent(tx, viewer, {
      action: "follow_up_saved",
      objectType: "follow_up",
      objectId: String(year),
      after: { contentSha256: hashOf({ year, preamble }) },
    });
  });
}

/** Freezes the preamble and where every recommendation stands now, and gives it to the council. */
export async function sendFollowUp(viewer: Viewer, { year, revision }: Reference): Promise<void> {
  await requireComposer(viewer, year, "follow_up_sent");
  await transaction(async (tx) => {
    const report = await findReport(tx, year);
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
      .where(eq(followUpReports.year, year));
    await recordEvent(tx, viewer, {
      action: "follow_up_sent",
      objectType: "follow_up",
      objectId: String(year),
      objectVersion: 1,
      after: {
        ...about,
        counts: content.counts,
        snapshotSha256,
        recordSha256: await sealOf(tx, FROZEN_TABLES.follow_up_reports, report.id),
      },
    });
  });
}

async function requireComposer(viewer: Viewer, year: number, action: EventAction): Promise<void> {
  const attempt = { action, objectType: "follow_up", objectId: String(year) } as const;
  await hideUnless(
    canReadRecommendations(viewer),
    requirePermission(canComposeFollowUp(viewer), viewer, attempt),
  );
  if (year > yearOf(dateOf(now()))) throw new RuleError("follow_up_year");
}

async function findReport(tx: Transaction, year: number) {
  const [report] = await tx.select().from(followUpReports).where(eq(followUpReports.year, year));
  return report ?? null;
}

function requireRevision(report: { revision: number } | null, openedOn: number): void {
  if ((report?.revision ?? 0) !== openedOn) throw new ConflictError("changed_meanwhile");
}
