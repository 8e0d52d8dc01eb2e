/**
 * A small story in which everything happens that a check of the log holds: for the test that no manipulation of it goes unseen.
 * In an empty, migrated database; the large one is that of the demo.
 */
import { eq } from "drizzle-orm";
import { database } from "@/db";
import { commitments, partners } from "@/db/schema";
import { pdf } from "@/db/test-evidence";
import { insertMoment, TEST_PEOPLE } from "@/db/test-records";
import { decideAssessment } from "@/features/assessments/decision-mutations";
import {
  proposeAssessment,
  requireSubmitted as requireAssessed,
  returnAssessment,
  submitAssessment,
} from "@/features/assessments/mutations";
import { actingViewer } from "@/features/auth/acting";
import { assignCivilServant } from "@/features/collaborations/assignment-mutations";
import { addGoal, addIndicator, changeIndicator } from "@/features/collaborations/goal-mutations";
import { addCollaboration, changeDetails } from "@/features/collaborations/mutations";
import { addPartner, recordPartnerLeft } from "@/features/collaborations/partner-mutations";
import { addFact, addMilestone, setBudgets } from "@/features/collaborations/planning-mutations";
import { addMeasurement, setTargets } from "@/features/collaborations/result-mutations";
import { saveDraft as saveFinding } from "@/features/findings/draft-mutations";
import { addFindingFile } from "@/features/findings/evidence-mutations";
import { publishFinding } from "@/features/findings/mutations";
import { drawSample, publishSample, saveSample } from "@/features/findings/sample-mutations";
import { giveVerdict, recordDecision, respond } from "@/features/recommendations/answer-mutations";
import { moveDueDate } from "@/features/recommendations/due-date-mutations";
import { addProgressFile } from "@/features/recommendations/evidence-mutations";
import { saveFollowUp, sendFollowUp } from "@/features/recommendations/follow-up-mutations";
import { draftProgress, releaseProgress } from "@/features/recommendations/progress-mutations";
import { addStudy, publishStudy } from "@/features/recommendations/study-mutations";
import { addRecommendation } from "@/features/recommendations/text-mutations";
import { saveDraft, startCorrection } from "@/features/reports/draft-mutations";
import { addEvidenceFile, addEvidenceLink } from "@/features/reports/evidence-mutations";
import {
  releaseReport,
  requireSubmitted,
  returnReport,
  submitReport,
} from "@/features/reports/mutations";
import {
  moveCommitmentDate,
  reopenCommitment,
  reportCommitmentDone,
} from "@/features/reviews/commitment-mutations";
import { concludeReview } from "@/features/reviews/conclusion-mutations";
import { giveJudgement, type NewJudgement } from "@/features/reviews/judgement-mutations";
import {
  answerQuestion,
  askQuestion,
  draftAnswer,
  postponeQuestion,
} from "@/features/reviews/question-mutations";
import { closeRound, openRound } from "@/features/views/round-mutations";
import { giveView } from "@/features/views/view-mutations";
import { at } from "@/lib/clock";
import {
  ASSESSMENT,
  DETAILS,
  FINDING,
  INDICATOR,
  RECOMMENDATION,
  report,
  SOURCE,
  STUDY,
} from "./small-story-texts";

const viewer = (name: keyof typeof TEST_PEOPLE) =>
  actingViewer({ id: name, name, role: TEST_PEOPLE[name] }, "test");
const official = viewer("official");
const alderman = viewer("alderman");
const clerk = viewer("clerk");
const auditor = viewer("auditor");

const day = (date: string) => `2026-11-${date}T10:00:00Z`;

/** Of a collaboration that was there for long, day by day in November 2026. */
export async function tellSmallStory(): Promise<void> {
  await insertMoment();
  const place = await at("2026-01-05T10:00:00Z", tellOfTheCollaboration);
  const reportId = await tellOfTheReport(place);
  await tellOfTheReview(reportId);
  await tellOfTheAssessment(place.collaborationId);
  await at(day("24"), () => tellOfTheAuditor(place.collaborationId));
  await at(day("24"), () => tellOfViews(place.collaborationId));
}

type Place = Awaited<ReturnType<typeof tellOfTheCollaboration>>;

/** With one of everything that is kept of it. */
async function tellOfTheCollaboration() {
  const { id: collaborationId } = await addCollaboration(clerk, {
    ...DETAILS,
    portfolioHolderId: "alderman",
  });
  const administrator = viewer("administrator");
  await assignCivilServant(administrator, { collaborationId, userId: "official" });
  let revision = 0;
  const edit = () => ({ collaborationId, revision: ++revision });
  await changeDetails(official, { ...edit(), ...DETAILS, challenge: "Minder kinderen in armoede" });
  const { goalId } = await addGoal(official, { ...edit(), text: "Minder armoede" });
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
  const milestone = { ...edit(), name: "Monitor gevuld", ...dates };
  const { milestoneId } = await addMilestone(official, milestone);
  await setBudgets(official, { ...edit(), budgets: [{ year: 2026, plannedEuros: 500_000 }] });
  await addFact(official, { ...edit(), text: "Sinds 2020.", sourceUrl: SOURCE });
  await addPartner(official, { ...edit(), name: "Stichting Een", joinedOn: "2020-01-01" });
  await addPartner(official, { ...edit(), name: "Stichting Twee", joinedOn: null });
  const [left] = await database()
    .select()
    .from(partners)
    .where(eq(partners.name, "Stichting Twee"));
  await recordPartnerLeft(official, { ...edit(), partnerId: left?.id ?? "", leftOn: "2026-01-01" });
  return { collaborationId, momentId: "burap", indicatorId, milestoneId };
}

/** Returned once, released, corrected. */
async function tellOfTheReport({ indicatorId, milestoneId, ...place }: Place): Promise<string> {
  const typed = report(indicatorId, milestoneId);
  const started = await at(day("02"), () => saveDraft(official, { ...place, revision: 0 }, typed));
  const { reportId } = started;
  const evidence: string[] = [];
  for (const text of ["een", "twee"]) {
    evidence.push(await at(day("03"), () => addEvidenceFile(official, reportId, pdf(text))));
  }
  const link = { title: "Monitor", url: "https://example.org/monitor" };
  evidence.push(await at(day("03"), () => addEvidenceLink(official, reportId, link)));
  const scoping = { score: "4", reason: "Zie bewijs.", evidence };
  const whole = { ...typed, performances: { ...typed.performances, scoping } };
  const submit = async (date: string, revision: number) => {
    const result = await at(day(date), () => submitReport(official, { ...place, revision }, whole));
    requireSubmitted(result);
    return result.saved;
  };
  const first = await submit("04", started.revision);
  await at(day("05"), () => returnReport(alderman, reportId, first.number, "Te kort."));
  const second = await submit("06", first.revision);
  await at(day("07"), () => releaseReport(alderman, reportId, second.number));
  const correction = await at(day("08"), () => startCorrection(official, reportId, "Cijfer."));
  const third = await submit("09", correction.revision);
  await at(day("10"), () => releaseReport(alderman, reportId, third.number));
  return reportId;
}

/** A question that was put off, a judgement that was revised, and a promise that was not kept at once. */
async function tellOfTheReview(reportId: string) {
  const asked = { performance: null, kind: "formal", text: "Hoe zit dat?" } as const;
  const question = await at(day("11"), () => askQuestion(viewer("member"), reportId, asked));
  await at(day("12"), () => askQuestion(viewer("member2"), reportId, asked));
  await at(day("12"), () => draftAnswer(official, question, { answer: "Zo.", revision: 1 }));
  const later = { newDueOn: "2027-03-01", reason: "Uitzoeken." };
  await at(day("13"), () => postponeQuestion(alderman, question, later));
  await at(day("14"), () => answerQuestion(alderman, question, { answer: "Zus.", revision: 2 }));
  const judged = { sight: "partly", course: "keep_frame", element: null, scores: { scoping: 3 } };
  const judge = (date: string, name: "member" | "member2", explanation: string) =>
    at(day(date), () =>
      giveJudgement(viewer(name), reportId, { ...judged, explanation } as NewJudgement),
    );
  await judge("15", "member", "Nog niet.");
  await judge("15", "member2", "Goed.");
  await judge("16", "member", "Nu wel.");
  await at(day("18"), () =>
    concludeReview(clerk, reportId, {
      outcome: "agreed",
      text: "De raad stemt in.",
      decidedOn: "2026-11-17",
      decisionNumber: "2026-112",
      commitments: [
        { text: "De raad krijgt cijfers per partner.", dueOn: "2026-12-31" },
        { text: "De raad krijgt een brief.", dueOn: "2026-12-31" },
      ],
    }),
  );
  const [promise] = await database().select().from(commitments).orderBy(commitments.text);
  const id = promise?.id ?? "";
  const moved = { newDueOn: "2027-01-31", reason: "Meer tijd." };
  await at(day("19"), () => moveCommitmentDate(clerk, id, moved));
  await at(day("20"), () => reportCommitmentDone(alderman, id, { text: "Verstuurd." }));
  await at(day("21"), () => reopenCommitment(clerk, id, { reason: "Niet ontvangen." }));
}

/** Returned once, proposed, decided. */
async function tellOfTheAssessment(collaborationId: string) {
  const assess = async (date: string, revision: number) => {
    const result = await at(day(date), () =>
      submitAssessment(official, { collaborationId, revision }, ASSESSMENT),
    );
    requireAssessed(result);
    return result.saved;
  };
  const returned = await assess("19", 0);
  await at(day("20"), () => returnAssessment(alderman, returned.id, "Nog eens."));
  const { id } = await assess("21", returned.revision);
  const college = { decidedOn: "2026-11-21", decisionNumber: "B-1" };
  await at(day("22"), () => proposeAssessment(alderman, id, college));
  const council = { decidedOn: "2026-11-23", decisionNumber: "R-1" };
  await at(day("23"), () => decideAssessment(clerk, id, council, ASSESSMENT));
}

/** A finding, a sample, and a study whose recommendations were answered and reported on. */
async function tellOfTheAuditor(collaborationId: string) {
  const place = { collaborationId, cycleYear: 2026, revision: 0 };
  const { findingId } = await saveFinding(auditor, place, FINDING);
  const files = [await addFindingFile(auditor, findingId, pdf("drie"))];
  const scoping = { ...FINDING.performances.scoping, files };
  const typed = { ...FINDING, performances: { ...FINDING.performances, scoping } };
  const { revision } = await saveFinding(auditor, { ...place, revision: 1 }, typed);
  await publishFinding(auditor, findingId, revision);
  const draw = { cycleYear: 2026, momentId: null, size: 1, seed: "a" };
  const sample = await drawSample(auditor, draw);
  await saveSample(auditor, sample, 1, [{ checked: true, remark: "Klopt." }]);
  await publishSample(auditor, sample, 2);
  const study = await addStudy(auditor, STUDY);
  const reference = { studyId: study, revision: 1 };
  const recommendation = await addRecommendation(auditor, reference, {
    ...RECOMMENDATION,
    collaborationIds: [collaborationId],
  });
  await publishStudy(auditor, { id: study, revision: 2 });
  const further = { ...RECOMMENDATION, text: "Vertel het op tijd.", collaborationIds: [] };
  await addRecommendation(auditor, { ...reference, revision: 3 }, further, "De raad vroeg erom.");
  const said = { seen: 0, text: "Daarom.", evidenceUrl: null };
  const decision = { decidedOn: "2026-11-20", decisionNumber: "R-2", dueOn: null };
  await recordDecision(clerk, recommendation, { ...said, ...decision, word: "adopted" });
  const plan = { actionPlan: "Een plan.", ownerId: "official", dueOn: "2027-03-01" };
  await respond(alderman, recommendation, { ...said, ...plan, word: "endorses" });
  const moved = { newDueOn: "2027-06-01", reason: "Later.", seen: 0 };
  await moveDueDate(alderman, recommendation, moved);
  const evidence = [await addProgressFile(official, recommendation, pdf("vier"))];
  await draftProgress(official, recommendation, { ...said, word: "implemented", evidence });
  await releaseProgress(alderman, recommendation, { seen: 1 });
  await giveVerdict(auditor, recommendation, { ...said, word: "partly" });
  const first = { preamble: "Vooraf.", reason: null };
  await saveFollowUp(alderman, { year: 2026, revision: 0 }, first);
  await sendFollowUp(alderman, { year: 2026, revision: 1 });
  const corrected = { preamble: "Vooraf, zonder de fout.", reason: "Een fout." };
  await saveFollowUp(alderman, { year: 2026, revision: 2 }, corrected);
  await sendFollowUp(alderman, { year: 2026, revision: 3 });
}

async function tellOfViews(collaborationId: string) {
  const { roundId } = await openRound(clerk, collaborationId);
  const view = { band: "balance", script: 2, power: 3, sentence: "Zo is het." } as const;
  for (const name of ["member", "member2", "member3"] as const) {
    await giveView(viewer(name), roundId, { ...view, sentence: name });
  }
  await closeRound(clerk, roundId);
}
