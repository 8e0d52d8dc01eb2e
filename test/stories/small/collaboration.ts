import { eq } from "drizzle-orm";
import { database } from "@/db";
import { partners } from "@/db/schema";
import {
  assignCivilServant,
  assignPortfolio,
} from "@/features/collaborations/assignments/mutations";
import {
  addGoal,
  addIndicator,
  changeGoal,
  changeIndicator,
} from "@/features/collaborations/goals/mutations";
import { addMeasurement, setTargets } from "@/features/collaborations/goals/result-mutations";
import { addCollaboration, changeDetails } from "@/features/collaborations/mutations";
import { mergePartners } from "@/features/collaborations/partners/merge-mutations";
import { addPartner, recordPartnerLeft } from "@/features/collaborations/partners/mutations";
import {
  addFact,
  addMilestone,
  changeMilestone,
  setBudgets,
} from "@/features/collaborations/planning/mutations";
import { administrator, clerk, official } from "@/test/acting";
import { DETAILS, INDICATOR, SOURCE } from "./texts";

export type Told = Awaited<ReturnType<typeof tellOfTheCollaboration>>;

/** With one of everything that is kept of it. */
export async function tellOfTheCollaboration() {
  const { id: collaborationId } = await addCollaboration(clerk, {
    ...DETAILS,
    portfolioHolderId: "alderman",
  });
  await assignCivilServant(administrator, { collaborationId, userId: "official" });
  for (const userId of ["alderman2", "alderman"]) {
    await assignPortfolio(administrator, { collaborationId, userId });
  }
  let revision = 0;
  const edit = () => ({ collaborationId, revision: ++revision });
  await changeDetails(official, {
    ...edit(),
    ...DETAILS,
    challenge: "Minder kinderen in armoede",
    challengeIncludes: "Schulden, taal en kinderen",
    challengeExcludes: "De hoogte van de bijstand",
    challengeFor: "Gezinnen met een laag inkomen",
    challengeUntil: "2030",
  });
  const { goalId } = await addGoal(official, { ...edit(), text: "Armoede" });
  await changeGoal(official, { ...edit(), goalId, text: "Minder armoede" });
  const { indicatorId } = await addIndicator(official, { ...edit(), goalId, ...INDICATOR });
  await changeIndicator(official, {
    ...edit(),
    indicatorId,
    ...INDICATOR,
    note: "Zie de monitor.",
  });
  const target = { year: 2026, target: 1200, targetFrom: null, targetTo: null };
  await setTargets(official, { ...edit(), indicatorId, targets: [target] });
  const measured = { measuredOn: "2025", value: 1100, sourceUrl: SOURCE };
  await addMeasurement(official, { ...edit(), indicatorId, ...measured });
  const dates = { plannedOn: "2026-10-01", expectedOn: null, doneOn: null };
  const milestone = { ...edit(), name: "Monitor", ...dates };
  const { milestoneId } = await addMilestone(official, milestone);
  await changeMilestone(official, { ...milestone, ...edit(), milestoneId, name: "Monitor gevuld" });
  await setBudgets(official, { ...edit(), budgets: [{ year: 2026, plannedEuros: 500_000 }] });
  await addFact(official, { ...edit(), text: "Sinds 2020.", sourceUrl: SOURCE });
  await addPartner(official, { ...edit(), name: "Stichting Een", joinedOn: "2020-01-01" });
  await addPartner(official, { ...edit(), name: "Stichting Twee", joinedOn: null });
  const left = await partnerNamed("Stichting Twee");
  await recordPartnerLeft(official, { ...edit(), partnerId: left, leftOn: "2026-01-01" });
  const partnerId = await partnerNamed("Stichting Een");
  await addPartner(official, { ...edit(), name: "Stg. Een", joinedOn: "2019-01-01" });
  const double = await partnerNamed("Stg. Een");
  const merge = { mergedId: double, keptId: partnerId, reason: "Het is één stichting." };
  await mergePartners(clerk, merge);
  return { collaborationId, momentId: "burap", indicatorId, milestoneId, partnerId };
}

async function partnerNamed(name: string): Promise<string> {
  const [partner] = await database().select().from(partners).where(eq(partners.name, name));
  return partner?.id ?? "";
}
