/**
 * The tables of one record that can be taken away, by the kind of record. A new table is a pure function in the
 * `export-tables.ts` of its feature, and its name here.
 */

import { comparisonTexts } from "@/features/assessments/comparison/components/comparison-texts";
import { comparisonWords } from "@/features/assessments/comparison/components/comparison-words";
import { compareAssessments } from "@/features/assessments/comparison/queries";
import { answersTable, comparisonTable } from "@/features/assessments/movement/export-tables";
import { getAssessment } from "@/features/assessments/queries";
import { getCollaboration } from "@/features/collaborations/detail/queries";
import * as collaborationTables from "@/features/collaborations/list/export-tables";
import { canReadCollaborations } from "@/features/collaborations/permissions";
import * as councilTables from "@/features/council/export-tables";
import { getCouncilRecord } from "@/features/council/queries";
import { yearInAddress } from "@/features/cycles/calendar";
import { movedDatesTable } from "@/features/cycles/export-tables";
import { getCycle } from "@/features/cycles/queries";
import { getDossier } from "@/features/dossier/queries";
import { sectionsOf } from "@/features/dossier/sections";
import { plainTable } from "@/features/dossier/sources";
import { EVERY_ROW, type Export } from "@/features/exports/types";
import * as findingTables from "@/features/findings/list/export-tables";
import { getFinding } from "@/features/findings/queries";
import { findReportFinding } from "@/features/findings/scores/queries";
import { compareVersions as compareFinding } from "@/features/findings/versions/queries";
import { followUpTable, timelineTable } from "@/features/recommendations/export-tables";
import { getFollowUp } from "@/features/recommendations/follow-ups/queries";
import { getRecommendation } from "@/features/recommendations/queries";
import * as reportTables from "@/features/reports/list/export-tables";
import { REPORT_LIST } from "@/features/reports/list/filters";
import { listReports } from "@/features/reports/list/queries";
import { getReport } from "@/features/reports/queries";
import { compareVersions as compareReport } from "@/features/reports/versions/compare-queries";
import { findReview } from "@/features/reviews/review-queries";
import { getSettings } from "@/features/settings/queries";
import type { Viewer } from "@/features/viewer/types";
import { sentencesTable, sidesTable } from "@/features/views/export-tables";
import { getViewsPage } from "@/features/views/queries";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { NotFoundError } from "@/lib/errors";
import type { Table } from "@/lib/files/csv";
import type { Translator } from "@/lib/i18n";
import type { Locale } from "@/lib/locale";
import type { Namespace } from "@/lib/message-keys";
import { wholeNumber } from "@/lib/search-params";
import type { Asked } from "../exports/answer";

type Address = { kind: string; id: string; table: string };
/** Which version, or which two, or which round; by default the one that the page shows. */
type Chosen = { version?: number; from?: number; to?: number; round?: number };

/**
 * A table holds what the council may read, also for who reads more: that a file was made is an event with the hash of its
 * rows, and others read that. So a draft has no files.
 */
export async function recordTable(asked: Asked, { kind, id, table }: Address): Promise<Export> {
  const make = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (!make || !canReadCollaborations(asked.viewer)) throw new NotFoundError(`${kind}/${table}`);
  const { version, from, to, round } = asked.given;
  const chosen = {
    version: wholeNumber(version),
    from: wholeNumber(from),
    to: wholeNumber(to),
    round: wholeNumber(round),
  };
  const viewer: Viewer = { ...asked.viewer, id: "", role: "council_member" };
  return { table: await make({ ...asked, viewer }, id, table, chosen), filters: chosen };
}

type MakeOne = (asked: Asked, id: string, table: string, chosen: Chosen) => Promise<Table>;
type MakeOf<Thing> = (thing: Thing, t: Translator, vocabulary: Translator, locale: Locale) => Table;

/** @param namespace of the words of its tables */
function kind<Thing>(
  namespace: Namespace,
  read: (viewer: Viewer, id: string, chosen: Chosen) => Promise<Thing>,
  tables: Readonly<Record<string, MakeOf<Thing>>>,
): MakeOne {
  return async ({ viewer, words, locale }, id, table, chosen) => {
    const make = Object.hasOwn(tables, table) ? tables[table] : undefined;
    if (!make) throw new NotFoundError(table);
    const thing = await read(viewer, id, chosen);
    return make(thing, ...(await words(namespace, "vocabulary")), locale);
  };
}

const KINDS: Readonly<Record<string, MakeOne>> = {
  collaborations: kind("collaborations", getCollaboration, {
    challenge: collaborationTables.challengeTable,
    reports: collaborationTables.standingsTable,
    indicators: collaborationTables.indicatorsTable,
    milestones: collaborationTables.milestonesTable,
    corrections: collaborationTables.correctionsTable,
    money: collaborationTables.moneyTable,
  }),

  reports: kind("reports", readReport, {
    scores: reportTables.scoresTable,
    indicators: reportTables.resultsTable,
    milestones: reportTables.milestonesTable,
    money: reportTables.moneyTable,
    deviations: reportTables.deviationsTable,
    versions: reportTables.versionsTable,
  }),

  "report-versions": kind("reports", twoOf(compareReport), {
    differences: reportTables.differencesTable,
  }),

  findings: kind("findings", getFinding, { scores: findingTables.scoresTable }),

  "finding-versions": kind("findings", twoOf(compareFinding), {
    differences: findingTables.differencesTable,
  }),

  recommendations: kind("recommendations", getRecommendation, { timeline: timelineTable }),

  "follow-ups": kind(
    "recommendations",
    async (viewer, year) => (await getFollowUp(viewer, yearInAddress(year))).content,
    { recommendations: followUpTable },
  ),

  views: kind("views", readRound, { sides: sidesTable, sentences: sentencesTable }),

  cycles: kind("cycles", (viewer, year) => getCycle(viewer, yearInAddress(year)), {
    "moved-dates": movedDatesTable,
  }),

  council: kind("council", readCouncil, {
    moments: councilTables.momentPartsTable,
    frames: councilTables.framesTable,
    commitments: councilTables.commitmentsTable,
  }),

  async assessments({ viewer, words }, slug, table, chosen) {
    const { shown } = await getAssessment(viewer, slug, chosen);
    if (table !== "answers" || !shown) throw new NotFoundError(table);
    const [t, vocabulary, framework] = await words("assessments", "vocabulary", "framework");
    return answersTable(shown.content, { t, vocabulary, framework });
  },

  async "assessment-versions"({ viewer }, slug, table, chosen) {
    const { compared, indicators } = await compareAssessments(viewer, slug, chosen);
    if (table !== "differences" || !compared) throw new NotFoundError(table);
    const words = await comparisonWords(compared, indicators);
    return comparisonTable(comparisonTexts(compared, words), words.heads, words.t);
  },

  /** By the key of the table, as in the archive of the dossier. */
  async dossiers({ viewer, words }, slug, table) {
    const [record, { municipality }] = await Promise.all([getDossier(viewer, slug), getSettings()]);
    const [t, vocabulary] = await words("dossier", "vocabulary");
    const found = sectionsOf({ record, seats: municipality.councilSeats, t, vocabulary })
      .flatMap(({ tables }) => tables)
      .find(({ key }) => key === table);
    if (!found) throw new NotFoundError(table);
    return plainTable(found, t);
  },
};

/** A comparison is a table where there are two versions to compare. */
function twoOf<Found extends { from: unknown }>(
  compare: (viewer: Viewer, id: string, chosen: Chosen) => Promise<Found>,
) {
  return async (viewer: Viewer, id: string, chosen: Chosen) => {
    const found = await compare(viewer, id, chosen);
    if (found.from === null) throw new NotFoundError("versions");
    return found;
  };
}

async function readReport(viewer: Viewer, id: string, chosen: Chosen) {
  const report = await getReport(viewer, id, chosen);
  const [review, found] = await Promise.all([
    findReview(viewer, id),
    findReportFinding(viewer, report),
  ]);
  return {
    report,
    medians: review?.summary.medians ?? [],
    auditor: found?.isNewest ? found.finding.scores : null,
  };
}

async function readRound(viewer: Viewer, slug: string, { round }: Chosen) {
  const { shown } = await getViewsPage(viewer, slug, round && String(round));
  if (!shown || (round !== undefined && shown.number !== round)) throw new NotFoundError("round");
  return shown;
}

async function readCouncil(viewer: Viewer, address: string) {
  const year = yearInAddress(address);
  const record = await getCouncilRecord(viewer, year);
  const [owed, { municipality }] = await Promise.all([
    listReports(viewer, { ...REPORT_LIST.read({}), cycle: year }, EVERY_ROW),
    getSettings(),
  ]);
  return {
    record,
    owed: owed?.rows ?? [],
    seats: municipality.councilSeats,
    today: dateOf(now()),
  };
}
