/** The table of who may what, against the permissions, and against the pages and actions that exist. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { OTHER_ROUTES, ROUTES } from "@/e2e/access/routes";
import { ACTIONS, OWN_ACTIONS } from "@/e2e/access/table";
import { IDENTITIES, type Identity } from "@/e2e/session";
import {
  canAddCollaboration,
  canAssignCollaborations,
  canKeepCollaboration,
} from "@/features/collaborations/permissions";
import { canPlanCycles } from "@/features/cycles/permissions";
import { canManageUsers } from "@/features/users/permissions";
import { DEMO_IDENTITIES } from "./demo-identities";
import type { Actor } from "./types";

/** The questions of the permissions, asked about the records that the table names. */
const QUESTIONS: Record<string, (actor: Actor) => boolean> = {
  canPlanCycles,
  canManageUsers,
  canAssignCollaborations,
  canAddCollaboration,
  canKeepCollaboration: (actor) =>
    canKeepCollaboration(actor, { keeperIds: ["ambtenaar"], portfolioHolderId: "wethouder" }),
};

function actorOf(who: Identity): Actor {
  const account = DEMO_IDENTITIES.find(({ email }) => email.startsWith(`${who}@`));
  if (!account) throw new Error(`no demo identity ${who}`);
  return { id: who, role: account.role };
}

/** Without a row yet: each is one to write. */
const LATER_ROUTES = [
  "/api/drafts",
  "/api/evidence",
  "/api/evidence/[id]",
  "/reports/[id]",
  "/reports/[id]/edit",
  "/reports/[id]/evidence",
  "/reports/[id]/versions",
  "/reports/new",
];
const LATER_ACTIONS = [
  "withdrawAction",
  "returnAction",
  "releaseAction",
  "correctAction",
  "fileReportAction",
  "addLinkAction",
  "giveJudgementAction",
  "concludeReviewAction",
  "reportCommitmentDoneAction",
  "settleCommitmentAction",
  "reopenCommitmentAction",
  "moveCommitmentDateAction",
  "askQuestionAction",
  "draftAnswerAction",
  "answerQuestionAction",
  "postponeQuestionAction",
];

const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: "utf8" });

describe("the table of who may what", () => {
  it("knows every demo identity", () => {
    expect(DEMO_IDENTITIES.map(({ email }) => email.split("@")[0])).toEqual([...IDENTITIES]);
  });

  it.each(ACTIONS.map((row) => [row.action, row] as const))(
    "agrees with the permission of %s",
    (_, row) => {
      const question = QUESTIONS[row.question];
      expect(question, row.question).toBeDefined();
      expect(IDENTITIES.filter((who) => question?.(actorOf(who)))).toEqual([...row.may]);
    },
  );

  it("names every action that can be posted to", () => {
    const exported = filesIn("features")
      .filter((path) => /(?:^|[/-])actions\.ts$/.test(path))
      .flatMap((path) => [
        ...readFileSync(`features/${path}`, "utf8").matchAll(/export async function (\w+)/g),
      ])
      .map((match) => match[1] ?? "");
    const named = new Set([
      ...ACTIONS.map(({ action }) => action),
      ...OWN_ACTIONS,
      ...LATER_ACTIONS,
    ]);
    expect(exported.filter((action) => !named.has(action))).toEqual([]);
    expect([...named].filter((action) => !exported.includes(action))).toEqual([]);
  });

  it("names every page and every address that answers", () => {
    const routes = filesIn("app")
      .map((path) => /^(?:(.*)\/)?(?:page\.tsx|route\.ts)$/.exec(path))
      .filter((match) => match !== null)
      .map((match) => `/${(match[1] ?? "").replace(/\([^)]*\)\/?/g, "")}`.replace(/(.)\/$/, "$1"));
    const named = new Set([...ROUTES.map(({ route }) => route), ...OTHER_ROUTES, ...LATER_ROUTES]);
    expect(routes.filter((route) => !named.has(route))).toEqual([]);
  });
});
