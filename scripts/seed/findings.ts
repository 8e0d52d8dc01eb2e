/**
 * What the Rekenkamer found on the four cases of its study, in two cycles, with one correction; and a working paper that is not
 * published. All invented, and every text says so.
 */
import { eq } from "drizzle-orm";
import { database } from "@/db";
import { collaborations } from "@/db/schema";
import { PERFORMANCES, type Performance } from "@/db/vocabulary";
import type { Viewer } from "@/features/auth/types";
import {
  type DraftFinding,
  FINDING_TEXTS,
  type FindingText,
  perPerformance,
} from "@/features/findings/content";
import { saveDraft, startCorrection } from "@/features/findings/draft-mutations";
import { publishFinding } from "@/features/findings/mutations";
import { findFindingAt } from "@/features/findings/place-queries";
import { yearOf } from "@/lib/dates";
import told from "./findings.json" with { type: "json" };
import type { People } from "./people";
import type { Timeline } from "./timeline";

interface Told {
  slug: string;
  /** Counted back from the year of seeding. */
  yearsAgo: number;
  /** Counted back from the day of seeding. */
  daysAgo: number;
  /** In the order of the performances; "-" was not assessed. */
  scores: string;
  reasons: Record<Performance, string>;
  words: Record<FindingText, string>;
  source: { title: string; url: string };
  isPublished: boolean;
  correction?: { daysAgo: number; scores: string; reason: string; conclusion: string };
}

const NOT_LOOKED_AT = "Hier keek de Rekenkamer deze cyclus niet naar (demo).";

export function planFindings(timeline: Timeline, people: People): void {
  const auditor = people.viewer("rekenkamer");
  const thisYear = yearOf(timeline.today);
  for (const one of told as Told[]) {
    const cycleYear = thisYear - one.yearsAgo;
    timeline.plan(timeline.day(-one.daysAgo), () => tell(auditor, one, cycleYear));
    const { correction } = one;
    if (!correction) continue;
    timeline.plan(timeline.day(-correction.daysAgo), () =>
      tellCorrection(auditor, one, correction, cycleYear),
    );
  }
}

async function tell(auditor: Viewer, one: Told, cycleYear: number) {
  const reference = { collaborationId: await idOf(one.slug), cycleYear, revision: 0 };
  const { findingId, revision } = await saveDraft(auditor, reference, draftOf(one));
  if (one.isPublished) await publish(auditor, findingId, revision);
}

async function tellCorrection(
  auditor: Viewer,
  one: Told,
  { scores, reason, conclusion }: NonNullable<Told["correction"]>,
  cycleYear: number,
) {
  const place = { collaborationId: await idOf(one.slug), cycleYear };
  const found = await findFindingAt(database(), place);
  if (!found) throw new Error(`The demo has no finding on ${one.slug} to correct.`);
  const started = await startCorrection(auditor, found.finding.id, reason);
  const typed = draftOf({ ...one, scores, words: { ...one.words, conclusion } });
  const saved = await saveDraft(auditor, { ...place, revision: started.revision }, typed);
  await publish(auditor, saved.findingId, saved.revision);
}

async function publish(auditor: Viewer, findingId: string, revision: number) {
  const { issues } = await publishFinding(auditor, findingId, revision);
  if (issues[0]) throw new Error(`${issues[0].path}: ${issues[0].code}`);
}

function draftOf({ scores, reasons, words, source }: Told): DraftFinding {
  const performances = perPerformance((performance) => {
    const score = scores[PERFORMANCES.indexOf(performance)] ?? "-";
    return score === "-"
      ? { score: "not_assessed", reason: NOT_LOOKED_AT, evidence: [] }
      : { score, reason: `${reasons[performance]} (demo).`, evidence: [source] };
  });
  const texts = FINDING_TEXTS.map((key) => [key, `${words[key]} (demo).`] as const);
  return { performances, ...(Object.fromEntries(texts) as Record<FindingText, string>) };
}

async function idOf(slug: string): Promise<string> {
  const [found] = await database()
    .select({ id: collaborations.id })
    .from(collaborations)
    .where(eq(collaborations.slug, slug));
  if (!found) throw new Error(`The demo has no collaboration ${slug}.`);
  return found.id;
}
