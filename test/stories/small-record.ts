/** One small collaboration, written as the product writes it: for tests of what becomes of its record. */
import { eq } from "drizzle-orm";
import { database, handles } from "@/db";
import { collaborations, indicatorMeasurements } from "@/db/schema";
import type { RecordPart } from "@/db/vocabulary";
import { assignCivilServant } from "@/features/collaborations/assignments/mutations";
import { withdrawPart } from "@/features/collaborations/corrections/mutations";
import { getCollaboration } from "@/features/collaborations/detail/queries";
import { addGoal, addIndicator } from "@/features/collaborations/goals/mutations";
import { addMeasurement } from "@/features/collaborations/goals/result-mutations";
import { addCollaboration } from "@/features/collaborations/mutations";
import { addMilestone } from "@/features/collaborations/planning/mutations";
import { releaseReport, requireSubmitted, submitReport } from "@/features/reports/mutations";
import { verifyIn } from "@/features/verification/queries";
import { at } from "@/lib/clock";
import { official, on, viewer } from "@/test/acting";
import { insertMoment } from "@/test/records";
import { COLLEGE_DECISION, typedReport } from "@/test/typed";
import { DETAILS, INDICATOR, SOURCE } from "./small/texts";

export const NOW = "2026-11-12T10:00:00Z";
export const now = <T>(work: () => Promise<T>) => at(NOW, work);

export const REASON = { reason: "Verkeerd overgenomen." };
export const DATES = { plannedOn: "2026-10-01", expectedOn: null, doneOn: null };
export const FIGURE = { measuredOn: "2025", value: 1100, sourceUrl: SOURCE };

/** With a goal, an indicator, a figure and a milestone; on an empty, migrated database. */
export async function tellSmallRecord() {
  await insertMoment();
  return on("2026-01-05", async () => {
    const details = { ...DETAILS, portfolioHolderId: "alderman" };
    const { id: collaborationId, slug } = await addCollaboration(viewer("clerk"), details);
    await assignCivilServant(viewer("administrator"), { collaborationId, userId: "official" });
    const edit = () => editOf(collaborationId);
    const { goalId } = await addGoal(official, { ...(await edit()), text: "Minder armoede" });
    const indicator = { ...(await edit()), goalId, ...INDICATOR };
    const { indicatorId } = await addIndicator(official, indicator);
    await addMeasurement(official, { ...(await edit()), indicatorId, ...FIGURE });
    const milestone = { ...(await edit()), name: "Monitor gevuld", ...DATES };
    const { milestoneId } = await addMilestone(official, milestone);
    const [figure] = await database().select().from(indicatorMeasurements);
    const measurementId = figure?.id ?? "";
    return { collaborationId, slug, goalId, indicatorId, milestoneId, measurementId };
  });
}

export type SmallRecord = Awaited<ReturnType<typeof tellSmallRecord>>;

/** As a form that is opened now. */
export async function editOf(collaborationId: string) {
  const [row] = await database()
    .select({ revision: collaborations.revision })
    .from(collaborations)
    .where(eq(collaborations.id, collaborationId));
  return { collaborationId, revision: row?.revision ?? 0 };
}

export const withdraw = ({ collaborationId }: SmallRecord, part: RecordPart, rowId: string) =>
  now(async () =>
    withdrawPart(official, { ...(await editOf(collaborationId)), part, rowId, ...REASON }),
  );

export const pageOf = ({ slug }: SmallRecord) =>
  now(() => getCollaboration(viewer("member"), slug));

export const findFault = async () => (await verifyIn(handles().writer.database)).fault;

export async function submitOn(record: SmallRecord, revision = 0) {
  const { collaborationId, indicatorId, milestoneId } = record;
  const reference = { collaborationId, momentId: "burap", revision };
  const typed = typedReport("3", indicatorId, milestoneId);
  const result = await now(() => submitReport(official, reference, typed));
  requireSubmitted(result);
  return result.saved;
}

export const release = ({ reportId, number }: { reportId: string; number: number }) =>
  now(() => releaseReport(viewer("alderman"), reportId, number, COLLEGE_DECISION));
