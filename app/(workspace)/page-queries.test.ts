/**
 * How often a page asks the database, a fixed number of times whatever the rows, and how the engine goes about it. Each page is
 * called as it stands; only who is asking is given.
 */
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { database } from "@/db";
import { collaborations, reports } from "@/db/schema";
import { addStudy, publishStudy } from "@/features/recommendations/studies/mutations";
import { addRecommendation } from "@/features/recommendations/studies/text-mutations";
import { concludeReview } from "@/features/reviews/conclusions/mutations";
import { askQuestion } from "@/features/reviews/questions/mutations";
import { getSettings } from "@/features/settings/queries";
import { closeRound, openRound } from "@/features/views/round-mutations";
import { giveView } from "@/features/views/view-mutations";
import { at } from "@/lib/clock";
import { fillInBulk } from "@/scripts/bench/bulk";
import { viewerOf } from "@/test/accounts";
import { freshDatabase } from "@/test/database";
import { unboundSteps } from "@/test/plans";
import { statementsOf } from "@/test/statements";
import { TYPED_RECOMMENDATION, TYPED_STUDY } from "@/test/typed";

const asking = vi.hoisted(() => ({ viewer: null as unknown, forget: [] as (() => void)[] }));

vi.mock("@/features/auth/viewer", () => ({ requireViewer: async () => asking.viewer }));
vi.mock("next/headers", () => ({ cookies: async () => ({ get: () => undefined }) }));
// Within one request React answers the same call once, as it does on the server.
vi.mock("react", async (original) => ({
  ...(await original<typeof import("react")>()),
  cache: (work: (...given: unknown[]) => unknown) => {
    const known = new Map<string, unknown>();
    asking.forget.push(() => known.clear());
    return (...given: unknown[]) => {
      const key = JSON.stringify(given);
      if (!known.has(key)) known.set(key, work(...given));
      return known.get(key);
    };
  },
}));

const NOW = "2026-11-24T10:00:00Z";
/** One of a page's fifteen goes to the account behind the session. */
const QUERIES_AT_MOST = 14;

type Page = {
  default: (props: never) => Promise<unknown>;
  generateMetadata?: (props: never) => Promise<unknown>;
};
type Address = { role: "council_member" | "auditor"; params: Record<string, string> };

const PAGES = {
  "the dashboard": () => import("./cycles/[year]/page"),
  collaborations: () => import("./collaborations/page"),
  reports: () => import("./reports/page"),
  questions: () => import("./questions/page"),
  commitments: () => import("./commitments/page"),
  findings: () => import("./findings/page"),
  partners: () => import("./partners/page"),
  "a collaboration": () => import("./collaborations/[slug]/page"),
  "an assessment": () => import("./collaborations/[slug]/assessment/page"),
  "a poster": () => import("./collaborations/[slug]/assessment/poster/page"),
  views: () => import("./collaborations/[slug]/views/page"),
  "the movement": () => import("./cycles/movement/page"),
  "a dossier": () => import("./collaborations/[slug]/dossier/page"),
  "a report": () => import("./reports/[id]/page"),
  recommendations: () => import("./recommendations/page"),
  "a recommendation": () => import("./recommendations/[id]/page"),
  "a study": () => import("./studies/[id]/page"),
  "the council": () => import("./cycles/[year]/council/page"),
  "the audit log": () => import("./audit-log/page"),
  "an event": () => import("./audit-log/[sequence]/page"),
} satisfies Record<string, () => Promise<Page>>;
type Name = keyof typeof PAGES;

/** What each page asks with so much on record. */
async function askAll(size: { collaborations: number; cycles: number; said: number }) {
  await freshDatabase();
  await at(NOW, () => fillInBulk(size));
  const addresses = await at(NOW, () => tellMore(size.said));
  const asked = new Map<string, { count: number; unbound: string[] }>();
  for (const [name, load] of Object.entries(PAGES)) {
    const statements = await at(NOW, () => queriesOf(load, addresses[name as Name]));
    asked.set(name, { count: statements.length, unbound: statements.flatMap(unboundSteps) });
  }
  return asked;
}

async function queriesOf(load: () => Promise<Page>, { role, params }: Address) {
  asking.viewer = await viewerOf(role);
  const page = await load();
  for (const forget of asking.forget) forget();
  const props = { params: Promise.resolve(params), searchParams: Promise.resolve({}) } as never;
  return statementsOf(async () => {
    await getSettings();
    await page.generateMetadata?.(props);
    await page.default(props);
  });
}

const VIEW = { band: "balance", script: 2, power: 3, sentence: "Zo is het." } as const;

/** Of one collaboration: questions and commitments at its newest report, recommendations, and two rounds of views. */
async function tellMore(said: number): Promise<Record<Name, Address>> {
  const [member, auditor] = [await viewerOf("council_member"), await viewerOf("auditor")];
  const clerk = await viewerOf("clerk");
  const [report] = await database()
    .select({ id: reports.id, collaborationId: collaborations.id, slug: collaborations.slug })
    .from(reports)
    .innerJoin(collaborations, eq(collaborations.id, reports.collaborationId))
    .where(eq(reports.latestStatus, "released"));
  if (!report) throw new Error("no report waits for the council");
  const { id, collaborationId, slug } = report;
  const numbers = Array.from({ length: said }, (_, index) => index + 1);
  for (const number of numbers) {
    const question = { performance: null, kind: "factual", text: `Vraag ${number}?` } as const;
    await askQuestion(member, id, question);
  }
  await concludeReview(clerk, id, {
    outcome: "agreed",
    text: "De raad stemt in.",
    decidedOn: "2026-11-20",
    decisionNumber: "26-1",
    commitments: numbers.map((number) => ({ text: `Plan ${number}`, dueOn: "2027-03-01" })),
  });
  const studyId = await addStudy(auditor, TYPED_STUDY);
  const added = [];
  for (const number of numbers) {
    const input = { ...TYPED_RECOMMENDATION, number, collaborationIds: [collaborationId] };
    added.push(await addRecommendation(auditor, { studyId, revision: number }, input));
  }
  await publishStudy(auditor, { id: studyId, revision: said + 1 });
  const { roundId } = await openRound(clerk, collaborationId);
  await giveView(member, roundId, VIEW);
  await closeRound(clerk, roundId);
  await openRound(clerk, collaborationId);
  const forMember = (params: Record<string, string>): Address => ({
    role: "council_member",
    params,
  });
  return {
    "the dashboard": forMember({ year: "2026" }),
    collaborations: forMember({}),
    reports: forMember({}),
    questions: forMember({}),
    commitments: forMember({}),
    findings: { role: "auditor", params: {} },
    partners: forMember({}),
    "a collaboration": forMember({ slug }),
    "an assessment": forMember({ slug }),
    "a poster": forMember({ slug }),
    views: forMember({ slug }),
    "the movement": forMember({}),
    "a dossier": forMember({ slug }),
    "a report": forMember({ id }),
    recommendations: forMember({}),
    "a recommendation": forMember({ id: added[0] ?? "" }),
    "a study": forMember({ id: studyId }),
    "the council": forMember({ year: "2026" }),
    "the audit log": { role: "auditor", params: {} },
    "an event": { role: "auditor", params: { sequence: "1" } },
  };
}

describe("the queries of a page", () => {
  const asked: Awaited<ReturnType<typeof askAll>>[] = [];
  beforeAll(async () => {
    asked.push(await askAll({ collaborations: 2, cycles: 1, said: 1 }));
    asked.push(await askAll({ collaborations: 4, cycles: 3, said: 6 }));
  }, 240_000);
  afterAll(() => vi.restoreAllMocks());

  it.each(Object.keys(PAGES))("are few for %s, and no more where there is more to show", (name) => {
    const [few, many] = asked.map((pages) => pages.get(name)?.count ?? 0);
    expect(few).toBeGreaterThan(0);
    expect(many).toBe(few);
    expect(many).toBeLessThanOrEqual(QUERIES_AT_MOST);
  });

  it.each(Object.keys(PAGES))("find each subquery for %s by what binds it to its row", (name) => {
    expect(asked.map((pages) => pages.get(name)?.unbound)).toEqual([[], []]);
  });
});
