/**
 * What somebody with the whole database and the evidence folder in hand can do to the past: more than a thousand random
 * manipulations. Each is found by a check of the log, or by one with a published head. A failure prints its seed and the smallest
 * manipulation that was not found.
 */
import { rmSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database, handles } from "@/db";
import { FROZEN_TABLES } from "@/db/frozen-tables";
import { auditEvents, recommendationStatements } from "@/db/schema";
import { freshDatabase } from "@/db/test-database";
import { disarm, MANIPULATIONS, tryOut } from "@/db/test-manipulations";
import { insertFigures, insertFilingPlace, TEST_PEOPLE } from "@/db/test-records";
import type { Transaction } from "@/db/transaction";
import {
  type DraftAssessment,
  emptyDraft as emptyAssessment,
  perElement,
} from "@/features/assessments/content";
import { decideAssessment } from "@/features/assessments/decision-mutations";
import { ASKED_ITEMS } from "@/features/assessments/framework";
import {
  proposeAssessment,
  returnAssessment,
  submitAssessment,
} from "@/features/assessments/mutations";
import { actingViewer } from "@/features/auth/acting";
import {
  emptyDraft as emptyFinding,
  perPerformance as perScored,
} from "@/features/findings/content";
import { saveDraft as saveFinding } from "@/features/findings/draft-mutations";
import { publishFinding } from "@/features/findings/mutations";
import { drawSample, publishSample, saveSample } from "@/features/findings/sample-mutations";
import { giveVerdict, recordDecision, respond } from "@/features/recommendations/answer-mutations";
import { moveDueDate } from "@/features/recommendations/due-date-mutations";
import { saveFollowUp, sendFollowUp } from "@/features/recommendations/follow-up-mutations";
import { addStudy, publishStudy } from "@/features/recommendations/study-mutations";
import { addRecommendation } from "@/features/recommendations/text-mutations";
import { type DraftContent, emptyDraft, perPerformance } from "@/features/reports/content";
import { saveDraft, startCorrection } from "@/features/reports/draft-mutations";
import { addEvidenceFile, addEvidenceLink } from "@/features/reports/evidence-mutations";
import { releaseReport, returnReport, submitReport } from "@/features/reports/mutations";
import { concludeReview } from "@/features/reviews/conclusion-mutations";
import { closeRound, openRound } from "@/features/views/round-mutations";
import { giveView } from "@/features/views/view-mutations";
import { at } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { env } from "@/lib/env";
import { hashOf } from "./canonical";
import type { PublishedHead } from "./heads";
import { recordEvent, sealOf } from "./record";
import { verifyIn } from "./verification-queries";

const RUNS = 1200;
const SEED = Number(process.env.MANIPULATION_SEED ?? 2012);

describe("the past", () => {
  let heads: PublishedHead[];
  const verify = () => verifyIn(handles().writer.database, heads);

  beforeAll(async () => {
    await freshDatabase();
    await insertFilingPlace();
    await insertFigures();
    await tellStory();
    disarm();
    heads = await dailyHeads();
  }, 60_000);
  afterAll(() => rmSync(env().evidenceFolder, { recursive: true, force: true }));

  it("fits together before anybody touches it", async () => {
    const found = await verify();
    expect(found).toMatchObject({ fault: null, files: 2 });
    expect(found.records).toBeGreaterThan(6);
    expect(found.events).toBeGreaterThan(15);
    expect(heads.length).toBeGreaterThan(3);
  });

  it("tells of a changed answer also when an event was added at the end that seals it as it stands now", async () => {
    const { client, database: db } = handles().writer;
    client.exec("savepoint forged");
    try {
      const [statement] = await db.select().from(recommendationStatements).limit(1);
      if (!statement) throw new Error("a statement expected");
      const { id, recommendationId } = statement;
      client
        .prepare("update recommendation_statements set made_by_id = ? where id = ?")
        .run("member", id);
      const tx = db as unknown as Transaction;
      const recordSha256 = await sealOf(tx, FROZEN_TABLES.recommendation_statements, id);
      await recordEvent(tx, clerk, {
        action: "recommendation_verdict_given",
        objectType: "recommendation",
        objectId: recommendationId,
        after: { statementId: id, recordSha256 },
      });
      expect((await verifyIn(db)).fault).toMatchObject({
        kind: "record_changed",
        id: recommendationId,
      });
    } finally {
      client.exec("rollback to forged; release forged");
    }
  });

  it("cannot be changed without a check, or a published head, telling", async () => {
    await fc.assert(
      fc.asyncProperty(MANIPULATIONS, async (manipulation) => {
        const isDone = await tryOut(manipulation, hashOf, async () => {
          expect((await verify()).fault).not.toBeNull();
        });
        fc.pre(isDone);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  }, 180_000);
});

const viewer = (name: keyof typeof TEST_PEOPLE) =>
  actingViewer({ id: name, name, role: TEST_PEOPLE[name] }, "test");
const official = viewer("official");
const alderman = viewer("alderman");
const clerk = viewer("clerk");
const auditor = viewer("auditor");

/** As /audit-heads publishes them: the last event of each day. */
async function dailyHeads(): Promise<PublishedHead[]> {
  const events = await database().select().from(auditEvents);
  const days = new Map(events.map(({ occurredAt, hash }) => [dateOf(occurredAt), hash]));
  return [...days].map(([date, hash]) => ({ date, hash }));
}

const PLACE = { collaborationId: "pact", momentId: "burap" };
const REPORT: DraftContent = {
  ...emptyDraft(),
  period: "Tot en met september",
  summary: "Het gaat goed.",
  achieved: "Meer huishoudens.",
  done: "Bijeenkomsten.",
  cost: "Taallessen.",
  indicators: { reach: { value: "1.240", forecast: "1300", explanation: "" } },
  milestones: { monitor: { expectedOn: "", doneOn: "2026-10-07" } },
  money: { spent: "340000", forecast: "490000", explanation: "" },
  performances: perPerformance(() => ({ score: "3", reason: "Daarom.", evidence: [] })),
  noDeviations: "on",
};
const ASSESSMENT: DraftAssessment = {
  ...emptyAssessment(),
  task: "optional",
  need: "needed",
  answers: Object.fromEntries(
    ASKED_ITEMS.map((item) => [item, { answer: "partly", reason: "Daarom.", source: "" }]),
  ),
  features: [{ item: "V1", sentence: "Er is een doel." }],
  elements: perElement(() => "within_limits"),
  style: "controlling",
  mandate: {
    ...emptyAssessment().mandate,
    participants: "Alle partners.",
    information: "Bij de begroting.",
    keptDecisions: "De begroting.",
    exitTerms: "Na een jaar.",
  },
  evaluateOn: "2028-06-01",
};

const LINK = { title: "Besluit", url: "https://example.org/besluit" };
const FINDING = {
  ...emptyFinding(),
  performances: perScored(() => ({ score: "2", reason: "Zo.", evidence: [LINK] })),
  statement: "De stelling.",
  norm: "De norm.",
  observed: "De feiten.",
  conclusion: "De conclusie.",
};
const STUDY = {
  title: "Regie",
  reportedOn: "2026-01-10",
  sourceUrl: null,
  centralQuestions: ["Hoe goed?"],
  subQuestions: [],
  conclusions: ["Regie loont."],
};
const RECOMMENDATION = {
  number: 1,
  text: "Werk vanuit de opgave.",
  addressees: ["council" as const, "college" as const],
  performances: [],
  collaborationIds: ["pact"],
};

/** Two reports' worth of versions with evidence, one of them corrected and concluded; an assessment that came back once. */
async function tellStory() {
  const day = (date: string) => `2026-11-${date}T10:00:00Z`;
  const started = await at(day("02"), () => saveDraft(official, { ...PLACE, revision: 0 }, REPORT));
  const { reportId } = started;
  const evidence: string[] = [];
  for (const text of ["een", "twee"]) {
    const bytes = new TextEncoder().encode(`%PDF-1.7\n${text}`);
    const file = { title: text, fileName: `${text}.pdf`, bytes };
    evidence.push(await at(day("03"), () => addEvidenceFile(official, reportId, file)));
  }
  const link = { title: "Monitor", url: "https://example.org/monitor" };
  evidence.push(await at(day("03"), () => addEvidenceLink(official, reportId, link)));
  const scoping = { score: "4", reason: "Zie bewijs.", evidence };
  const typed = { ...REPORT, performances: { ...REPORT.performances, scoping } };
  let { revision } = started;
  const submit = async (date: string) => {
    const { saved, issues } = await at(day(date), () =>
      submitReport(official, { ...PLACE, revision }, typed),
    );
    expect(issues).toEqual([]);
    return saved;
  };
  const first = await submit("04");
  await at(day("05"), () => returnReport(alderman, reportId, first.number, "Te kort."));
  ({ revision } = first);
  const second = await submit("06");
  await at(day("07"), () => releaseReport(alderman, reportId, second.number));
  const correction = await at(day("08"), () => startCorrection(official, reportId, "Cijfer."));
  ({ revision } = correction);
  const third = await submit("09");
  await at(day("10"), () => releaseReport(alderman, reportId, third.number));
  await at(day("18"), () =>
    concludeReview(clerk, reportId, {
      version: third.number,
      outcome: "agreed",
      text: "De raad stemt in.",
      decidedOn: "2026-11-17",
      decisionNumber: "2026-112",
      commitments: [],
    }),
  );
  const assess = async (date: string, at0: number) => {
    const reference = { collaborationId: "pact", revision: at0 };
    const { saved, issues } = await at(day(date), () =>
      submitAssessment(official, reference, ASSESSMENT),
    );
    expect(issues).toEqual([]);
    return saved;
  };
  const returned = await assess("19", 0);
  await at(day("20"), () => returnAssessment(alderman, returned.id, "Nog eens."));
  const { id } = await assess("21", returned.revision);
  const college = { decidedOn: "2026-11-21", decisionNumber: "B-1" };
  await at(day("22"), () => proposeAssessment(alderman, id, college));
  const council = { decidedOn: "2026-11-23", decisionNumber: "R-1" };
  await at(day("23"), () => decideAssessment(clerk, id, council, ASSESSMENT));
  await at(day("24"), tellOfTheAuditor);
  await at(day("24"), tellOfViews);
}

/** A finding, a sample, and a study whose recommendations were answered and reported on. */
async function tellOfTheAuditor() {
  const place = { collaborationId: "pact", cycleYear: 2026, revision: 0 };
  const { findingId, revision } = await saveFinding(auditor, place, FINDING);
  expect((await publishFinding(auditor, findingId, revision)).issues).toEqual([]);
  const draw = { cycleYear: 2026, momentId: null, size: 1, seed: "a" };
  const sample = await drawSample(auditor, draw);
  await saveSample(auditor, sample, 1, [{ checked: true, remark: "Klopt." }]);
  await publishSample(auditor, sample, 2);
  const study = await addStudy(auditor, STUDY);
  const reference = { studyId: study, revision: 1 };
  const recommendation = await addRecommendation(auditor, reference, RECOMMENDATION);
  await publishStudy(auditor, { id: study, revision: 2 });
  const said = { seen: 0, text: "Daarom.", evidenceUrl: null };
  const decision = { decidedOn: "2026-11-20", decisionNumber: "R-2", dueOn: null };
  await recordDecision(clerk, recommendation, { ...said, ...decision, word: "adopted" });
  const plan = { actionPlan: "Een plan.", ownerId: "official", dueOn: "2027-03-01" };
  await respond(alderman, recommendation, { ...said, ...plan, word: "endorses" });
  const moved = { newDueOn: "2027-06-01", reason: "Later.", seen: 0 };
  await moveDueDate(alderman, recommendation, moved);
  await giveVerdict(auditor, recommendation, { ...said, word: "partly" });
  await saveFollowUp(alderman, { year: 2026, revision: 0 }, "Vooraf.");
  await sendFollowUp(alderman, { year: 2026, revision: 1 });
}

async function tellOfViews() {
  const { roundId } = await openRound(clerk, "pact");
  const view = { band: "balance", script: 2, power: 3, sentence: "Zo is het." } as const;
  for (const name of ["member", "member2", "member3"] as const) {
    await giveView(viewer(name), roundId, { ...view, sentence: name });
  }
  await closeRound(clerk, roundId);
}
