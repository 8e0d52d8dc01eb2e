/** The table of who may what, against the permissions, and against the pages and actions that exist. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { OTHER_ROUTES, ROUTES } from "@/e2e/access/routes";
import { ACTIONS, OWN_ACTIONS } from "@/e2e/access/table";
import { IDENTITIES, type Identity } from "@/e2e/session";
import { canProposeAssessment } from "@/features/assessments/permissions";
import { canReleaseReport } from "@/features/reports/permissions";
import {
  canAnswerQuestion,
  canDraftAnswer,
  canPostponeQuestion,
} from "@/features/reviews/permissions";
import type { Actor } from "@/features/viewer/types";
import { DEMO_IDENTITIES } from "./demo-identities";

type About = { keeper: string; holder: string };
type Question = (actor: Actor, of: ReturnType<typeof relations>) => boolean;

const relations = ({ keeper, holder }: About) => ({
  addressees: ["council", "college"] as const,
  portfolioHolderIds: [holder],
  ownerId: keeper,
  portfolioHolderId: holder,
  assignedIds: [keeper],
  keeperIds: [keeper],
  /** Who wrote it. */
  by: keeper,
});

/** Those that ask for more than the relations to the record. */
const WITH_MORE: Record<string, Question> = {
  canReleaseReport: (actor, of) => canReleaseReport(actor, of, of.by),
  canProposeAssessment: (actor, of) => canProposeAssessment(actor, of, of.by),
  canPostponeQuestion: (actor, of) => canPostponeQuestion(actor, of, "factual"),
  canAnswerQuestion: (actor, of) => canAnswerQuestion(actor, of, "factual"),
  canDraftAnswer: (actor, of) => canDraftAnswer(actor, of, "formal"),
};

/** Every question of a permissions.ts, by its name. */
const QUESTIONS: Record<string, Question> = Object.assign(
  {},
  ...(await Promise.all(
    readdirSync("features")
      .filter((feature) => existsSync(`features/${feature}/permissions.ts`))
      .map((feature) => import(`../${feature}/permissions.ts`)),
  )),
  WITH_MORE,
);

const ABOUT = { keeper: "ambtenaar", holder: "wethouder" };

function actorOf(who: Identity): Actor {
  const account = DEMO_IDENTITIES.find(({ email }) => email.startsWith(`${who}@`));
  if (!account) throw new Error(`no demo identity ${who}`);
  return { id: who, role: account.role };
}

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
      expect(
        IDENTITIES.filter((who) => question?.(actorOf(who), relations(row.about ?? ABOUT))),
      ).toEqual([...row.may]);
    },
  );

  it("names every action that can be posted to", () => {
    const exported = filesIn("features")
      .filter((path) => /(?:^|[/-])actions\.ts$/.test(path))
      .flatMap((path) => [
        ...readFileSync(`features/${path}`, "utf8").matchAll(
          /export (?:async function|const) (\w+)/g,
        ),
      ])
      .map((match) => match[1] ?? "");
    const named = new Set([...ACTIONS.map(({ action }) => action), ...OWN_ACTIONS]);
    expect(exported.filter((action) => !named.has(action))).toEqual([]);
    expect([...named].filter((action) => !exported.includes(action))).toEqual([]);
  });

  it("names every page and every address that answers", () => {
    const routes = filesIn("app")
      .map((path) => /^(?:(.*)\/)?(?:page\.tsx|route\.ts)$/.exec(path))
      .filter((match) => match !== null)
      .map((match) => `/${(match[1] ?? "").replace(/\([^)]*\)\/?/g, "")}`.replace(/(.)\/$/, "$1"));
    const named = new Set([...ROUTES.map(({ route }) => route), ...OTHER_ROUTES]);
    expect(routes.filter((route) => !named.has(route))).toEqual([]);
  });
});
