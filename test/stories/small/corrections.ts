import { database } from "@/db";
import { collaborationFacts, goals, indicatorMeasurements, milestones } from "@/db/schema";
import {
  correctFact,
  correctMeasurement,
  withdrawPart,
} from "@/features/collaborations/corrections/mutations";
import {
  addGoal,
  addIndicator,
  changeGoal,
  changeIndicator,
} from "@/features/collaborations/goals/mutations";
import { addMeasurement } from "@/features/collaborations/goals/result-mutations";
import {
  addFact,
  addMilestone,
  changeMilestone,
} from "@/features/collaborations/planning/mutations";
import { official } from "@/test/acting";
import { editOf } from "../small-record";
import type { Told } from "./collaboration";
import { INDICATOR, SOURCE } from "./texts";

/** After the council has the report: each part of the record is corrected once and withdrawn once. */
export async function tellOfCorrections(place: Told): Promise<void> {
  const { collaborationId, indicatorId, milestoneId } = place;
  const edit = () => editOf(collaborationId);
  const reason = "Verkeerd overgenomen.";
  const [goal] = await database().select().from(goals);
  const goalId = goal?.id ?? "";
  await changeGoal(official, { ...(await edit()), goalId, text: "Minder kinderen arm", reason });
  const indicator = { ...INDICATOR, unit: "gezinnen", reason };
  await changeIndicator(official, { ...(await edit()), indicatorId, ...indicator });
  const [known] = await database().select().from(milestones);
  const { plannedOn = "", expectedOn = null, doneOn = null } = known ?? {};
  const milestone = { name: "Monitor klaar", plannedOn, expectedOn, doneOn };
  await changeMilestone(official, { ...(await edit()), milestoneId, ...milestone, reason });

  const figure = { measuredOn: "2025", sourceUrl: SOURCE };
  const [measured] = await database().select().from(indicatorMeasurements);
  const corrected = { measurementId: measured?.id ?? "", ...figure, value: 1130, reason };
  await correctMeasurement(official, { ...(await edit()), ...corrected });
  await addMeasurement(official, { ...(await edit()), indicatorId, ...figure, value: 11_300 });
  const [fact] = await database().select().from(collaborationFacts);
  const text = "Sinds 2021.";
  const factId = fact?.id ?? "";
  await correctFact(official, { ...(await edit()), factId, text, sourceUrl: SOURCE, reason });
  await addFact(official, { ...(await edit()), text, sourceUrl: SOURCE });

  const other = await addGoal(official, { ...(await edit()), text: "Meer banen" });
  const dropped = { ...(await edit()), goalId: other.goalId, ...INDICATOR };
  const { indicatorId: droppedId } = await addIndicator(official, dropped);
  const dates = { plannedOn: "2026-12-01", expectedOn: null, doneOn: null };
  const late = await addMilestone(official, { ...(await edit()), name: "Te veel", ...dates });
  const figures = await database().select().from(indicatorMeasurements);
  const facts = await database().select().from(collaborationFacts);
  const withdrawn = [
    ["measurement", figures.find(({ value }) => value === 11_300)?.id],
    ["fact", facts.find(({ id }) => id !== factId)?.id],
    ["indicator", droppedId],
    ["goal", other.goalId],
    ["milestone", late.milestoneId],
  ] as const;
  for (const [part, rowId = ""] of withdrawn) {
    await withdrawPart(official, { ...(await edit()), part, rowId, reason });
  }
}
