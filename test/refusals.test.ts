/** What a refusal leaves behind, as the frame of an action ends it: one event, and nothing else. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { handles } from "@/db";
import { rejectAssessment } from "@/features/assessments/decision/mutations";
import { recordingRefusals } from "@/features/auth/permit";
import { assignPortfolio } from "@/features/collaborations/assignments/mutations";
import { withdrawPart } from "@/features/collaborations/corrections/mutations";
import { addGoal } from "@/features/collaborations/goals/mutations";
import { mergePartners } from "@/features/collaborations/partners/merge-mutations";
import { addCycle } from "@/features/cycles/mutations";
import { emptyDraft } from "@/features/findings/content";
import { saveDraft as saveFinding } from "@/features/findings/form/mutations";
import { drawSample } from "@/features/findings/samples/mutations";
import { startLogExport } from "@/features/log/mutations";
import { saveFollowUp } from "@/features/recommendations/follow-ups/mutations";
import { addProgressFile } from "@/features/recommendations/statements/evidence-mutations";
import { giveVerdict } from "@/features/recommendations/statements/mutations";
import { publishStudy } from "@/features/recommendations/studies/mutations";
import { removeRecommendation } from "@/features/recommendations/studies/text-mutations";
import { addEvidenceFile, addEvidenceLink } from "@/features/reports/evidence/mutations";
import { startCorrection } from "@/features/reports/form/mutations";
import { releaseReport } from "@/features/reports/mutations";
import { settleCommitment } from "@/features/reviews/commitments/mutations";
import { concludeReview, type NewConclusion } from "@/features/reviews/conclusions/mutations";
import { giveJudgement } from "@/features/reviews/judgements/mutations";
import { askQuestion } from "@/features/reviews/questions/mutations";
import { addUser } from "@/features/users/mutations";
import { setPassword } from "@/features/users/passwords/mutations";
import { checkLog } from "@/features/verification/mutations";
import type { Viewer } from "@/features/viewer/types";
import { openRound } from "@/features/views/round-mutations";
import { at } from "@/lib/clock";
import { env } from "@/lib/env";
import { ForbiddenError, NotFoundError } from "@/lib/errors";
import { viewer } from "@/test/acting";
import { freshDatabase } from "./database";
import { insertAssessment, insertFigures, insertReleasedReport } from "./records";
import { insertPublishedStudy } from "./studies";

const member = viewer("member");
const clerk = viewer("clerk");
const official2 = viewer("official2");
const administrator = viewer("administrator");

const FILE = {
  title: "Verslag",
  fileName: "verslag.pdf",
  bytes: new TextEncoder().encode("%PDF-1.7"),
};
const PERSON = {
  name: "Noor",
  email: "noor@example.org",
  role: "clerk",
  politicalGroup: null,
  password: "een lang genoeg wachtwoord",
} as const;
const SAMPLE = { cycleYear: 2026, momentId: null, size: 1, seed: null };
const FINDING = { collaborationId: "pact", cycleYear: 2026, revision: 0 };
const VERDICT = { seen: 0, word: "partly", text: "Deels.", evidenceUrl: null } as const;
const FOLLOW_UP = { preamble: "Dit deden wij.", reason: null };
const LINK = { title: "Bewijs", url: "https://delft.example" };
const QUESTION = { performance: null, kind: "formal", text: "Waarom?" } as const;
const JUDGEMENT = { sight: "yes", course: "keep_frame", element: null, explanation: null } as const;
const CONCLUSION = {
  outcome: "agreed" as const,
  text: "Goed.",
  decidedOn: "2026-11-25",
  decisionNumber: "2",
  commitments: [],
} satisfies NewConclusion;
const WITHDRAWAL = {
  collaborationId: "pact",
  revision: 1,
  part: "goal",
  rowId: "goal",
  reason: "Fout",
} as const;
const DECISION = { decidedOn: "2026-11-20", decisionNumber: "1" };
const TODAY = "2026-11-25T09:00:00Z";
const NEW_GOAL = { collaborationId: "pact", revision: 1, text: "Minder schulden" };
const PORTFOLIO = { collaborationId: "pact", userId: "alderman2" };
const MERGE = { mergedId: "a", keptId: "b", reason: "Dubbel" };

type Attempt = [what: string, who: Viewer, mutate: (who: Viewer) => Promise<unknown>];

/** By feature, on `report`, `pact`, `study` and what goes with them. Whoever tries may read the thing. */
const REFUSED: Record<string, Attempt[]> = {
  assessments: [
    ["reject", member, (who) => rejectAssessment(who, "assessment-1", DECISION, "Nee")],
  ],
  collaborations: [
    ["change", official2, (who) => addGoal(who, NEW_GOAL)],
    ["withdraw", official2, (who) => withdrawPart(who, WITHDRAWAL)],
    ["merge", member, (who) => mergePartners(who, MERGE)],
    ["assign", clerk, (who) => assignPortfolio(who, PORTFOLIO)],
  ],
  cycles: [["add", member, (who) => addCycle(who, { year: 2027, start: "pattern" })]],
  findings: [
    ["draw", clerk, (who) => drawSample(who, SAMPLE)],
    ["save", clerk, (who) => saveFinding(who, FINDING, emptyDraft())],
  ],
  recommendations: [
    ["judge", member, (who) => giveVerdict(who, "recommendation", VERDICT)],
    ["publish", member, (who) => publishStudy(who, { id: "study", revision: 3 })],
    ["remove", clerk, (who) => removeRecommendation(who, { id: "recommendation", revision: 3 })],
    ["send", clerk, (who) => saveFollowUp(who, { year: 2026, revision: 0 }, FOLLOW_UP)],
    ["add a file", member, (who) => addProgressFile(who, "recommendation", FILE)],
  ],
  reports: [
    ["release", clerk, (who) => releaseReport(who, "report", 1)],
    ["correct", official2, (who) => startCorrection(who, "report", "Fout")],
    ["add a link", official2, (who) => addEvidenceLink(who, "report", LINK)],
    ["add a file", official2, (who) => addEvidenceFile(who, "report", FILE)],
  ],
  reviews: [
    ["ask", clerk, (who) => askQuestion(who, "report", QUESTION)],
    ["judge", clerk, (who) => giveJudgement(who, "report", JUDGEMENT)],
    ["conclude", member, (who) => concludeReview(who, "report", CONCLUSION)],
    ["settle", member, (who) => settleCommitment(who, "promise")],
  ],
  users: [
    ["add", clerk, (who) => addUser(who, PERSON)],
    ["set a password", clerk, (who) => setPassword(who, { id: "member", password: null })],
  ],
  views: [["open a round", member, (who) => openRound(who, "pact")]],
};

/** Whoever tries may not even know of it. */
const HIDDEN: Record<string, Attempt[]> = {
  log: [["export", administrator, (who) => startLogExport(who, {})]],
  recommendations: [["judge", administrator, (who) => giveVerdict(who, "recommendation", VERDICT)]],
  reviews: [["ask", administrator, (who) => askQuestion(who, "report", QUESTION)]],
  verification: [["check", administrator, (who) => checkLog(who)]],
  views: [["open a round", administrator, (who) => openRound(who, "pact")]],
};

const flat = (rows: Record<string, Attempt[]>) =>
  Object.entries(rows).flatMap(([feature, attempts]) =>
    attempts.map(([what, who, mutate]) => [feature, what, who.name, { who, mutate }] as const),
  );

/** Every row of every table, and the files of evidence. */
function everything() {
  const { client } = handles().reader;
  const tables = client
    .prepare("select name from sqlite_master where type = 'table'")
    .pluck()
    .all() as string[];
  const folder = env().evidenceFolder;
  return {
    ...Object.fromEntries(
      tables.map((name) => [name, client.prepare(`select * from "${name}"`).all()]),
    ),
    files: existsSync(folder) ? readdirSync(folder, { recursive: true }) : [],
  } as Record<string, unknown[]>;
}

/** What was refused, as the frame of an action ends it. */
async function refusedEvents(
  who: Viewer,
  mutate: Attempt[2],
  answer: typeof ForbiddenError | typeof NotFoundError,
) {
  const before = everything();
  const sent = at(TODAY, () => recordingRefusals(mutate(who)));
  await expect(sent).rejects.toBeInstanceOf(answer);
  const { audit_events: events = [], ...after } = everything();
  const { audit_events: earlier = [], ...unchanged } = before;
  expect(after).toEqual(unchanged);
  return events.slice(earlier.length);
}

beforeEach(async () => {
  await freshDatabase(insertReleasedReport, insertFigures, insertPublishedStudy);
  await insertAssessment(1, "proposed");
});

describe("a refused change", () => {
  it.each(flat(REFUSED))("of %s leaves one event: %s, by %s", async (...row) => {
    const { who, mutate } = row[3];
    const events = await refusedEvents(who, mutate, ForbiddenError);
    const refused = { actor_id: who.id, result: "refused", before: null, after: null };
    expect(events).toMatchObject([refused]);
  });

  it.each(flat(HIDDEN))(
    "of %s does so where there is said to be nothing: %s, by %s",
    async (...row) => {
      const { who, mutate } = row[3];
      const events = await refusedEvents(who, mutate, NotFoundError);
      expect(events).toMatchObject([{ actor_id: who.id, result: "refused" }]);
    },
  );

  it("is tried for every feature that asks for a permit", () => {
    const asking = readdirSync("features", { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith("mutations.ts"))
      .filter((path) => /\bpermit\(/.test(readFileSync(`features/${path}`, "utf8")))
      .map((path) => path.split("/")[0]);
    expect([...new Set(asking)].sort()).toEqual(
      [...new Set(Object.keys({ ...REFUSED, ...HIDDEN }))].sort(),
    );
  });
});
