/**
 * What the Rekenkamer found on the four cases of its study, in two cycles, with one correction; and as working papers that are
 * not published a finding and a sample. All invented, and every text says so.
 */
import { and, eq } from "drizzle-orm";
import { database } from "@/db";
import { collaborations, moments } from "@/db/schema";
import { PERFORMANCES, type Performance, perPerformance } from "@/db/vocabulary";
import type { DraftFinding } from "@/features/findings/content";
import { FINDING_TEXTS, type FindingTexts } from "@/features/findings/document";
import { saveDraft, startCorrection } from "@/features/findings/form/mutations";
import { publishFinding } from "@/features/findings/mutations";
import { findFindingAt } from "@/features/findings/place-queries";
import { drawSample, saveSample } from "@/features/findings/samples/mutations";
import type { Viewer } from "@/features/viewer/types";
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
  words: FindingTexts;
  source: { title: string; url: string };
  isPublished: boolean;
  correction?: { daysAgo: number; scores: string; reason: string; conclusion: string };
}

const NOT_LOOKED_AT = "Hier keek de Rekenkamer deze cyclus niet naar (demo).";

/** Of the annual accounts before the last cycle's end; the seed is in the open, so that anybody can draw it again. */
const SAMPLE = { daysAgo: 30, checkedDaysAgo: 12, size: 5, seed: "rekenkamer-demo-1" };
const REMARKS = [
  "Score en bewijs passen bij elkaar (demo).",
  "Het bewijs bij overzicht is ouder dan zes maanden (demo).",
];

export function planFindings(timeline: Timeline, people: People): void {
  const auditor = people.viewer("rekenkamer");
  const thisYear = yearOf(timeline.today);
  planSample(timeline, auditor, thisYear - 1);
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

/** Drawn and partly checked; not published. */
function planSample(timeline: Timeline, auditor: Viewer, cycleYear: number) {
  const { daysAgo, checkedDaysAgo, size, seed } = SAMPLE;
  let sampleId = "";
  timeline.plan(timeline.day(-daysAgo), async () => {
    const momentId = await accountsOf(cycleYear);
    sampleId = await drawSample(auditor, { cycleYear, momentId, size, seed });
  });
  timeline.plan(timeline.day(-checkedDaysAgo), () => {
    const checks = Array.from({ length: size }, (_, index) => ({
      checked: index < REMARKS.length,
      remark: REMARKS[index] ?? null,
    }));
    return saveSample(auditor, sampleId, 1, checks);
  });
}

async function accountsOf(cycleYear: number): Promise<string> {
  const [moment] = await database()
    .select({ id: moments.id })
    .from(moments)
    .where(and(eq(moments.cycleYear, cycleYear), eq(moments.kind, "annual_accounts")));
  if (!moment) throw new Error(`The demo has no annual accounts of ${cycleYear}.`);
  return moment.id;
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
  return { performances, ...(Object.fromEntries(texts) as FindingTexts) };
}

async function idOf(slug: string): Promise<string> {
  const [found] = await database()
    .select({ id: collaborations.id })
    .from(collaborations)
    .where(eq(collaborations.slug, slug));
  if (!found) throw new Error(`The demo has no collaboration ${slug}.`);
  return found.id;
}
