/**
 * The tables that can be taken away, by their name in the address and in the event that says who took one. A new one is a pure
 * function in the `export-tables.ts` of its feature, and a line here.
 */

import {
  chooseMoves,
  movementParams,
  readMovementQuery,
} from "@/features/assessments/movement/address";
import { cyclesTable, movesTable } from "@/features/assessments/movement/export-tables";
import { getMovement } from "@/features/assessments/movement/queries";
import { collaborationsTable, partnersTable } from "@/features/collaborations/list/export-tables";
import { COLLABORATION_LIST } from "@/features/collaborations/list/filters";
import { listPartners } from "@/features/collaborations/partners/queries";
import { listChallenges, listCollaborations } from "@/features/collaborations/queries";
import { arrivalsOf } from "@/features/council/arrivals";
import { arrivalsTable } from "@/features/council/export-tables";
import { ARRIVAL_LIST, filterArrivals } from "@/features/council/list-filters";
import { getCouncilRecord } from "@/features/council/queries";
import { yearInAddress } from "@/features/cycles/calendar";
import { momentsTable } from "@/features/cycles/export-tables";
import { getCycle } from "@/features/cycles/queries";
import { dashboardParams, readDashboardQuery } from "@/features/dashboard/address";
import { EXPORT_TABLES, exportTable } from "@/features/dashboard/export-tables";
import { getDashboard } from "@/features/dashboard/queries";
import { EVERY_ROW, type Export } from "@/features/exports/types";
import { findingsTable, samplesTable } from "@/features/findings/list/export-tables";
import { FINDING_LIST } from "@/features/findings/list/filters";
import { listFindings } from "@/features/findings/list/queries";
import { listSamples } from "@/features/findings/samples/queries";
import { matrixTable, recommendationsTable } from "@/features/recommendations/export-tables";
import * as recommendations from "@/features/recommendations/list-filters";
import { listRecommendations } from "@/features/recommendations/queries";
import { reportsTable } from "@/features/reports/list/export-tables";
import { REPORT_LIST } from "@/features/reports/list/filters";
import { listReports } from "@/features/reports/list/queries";
import { commitmentsTable, questionsTable } from "@/features/reviews/export-tables";
import { COMMITMENT_LIST, QUESTION_LIST } from "@/features/reviews/list-filters";
import { listCommitmentPage, listQuestionPage } from "@/features/reviews/page-queries";
import { getSettings } from "@/features/settings/queries";
import { recordedFilters, usersTable } from "@/features/users/export-tables";
import { USER_LIST } from "@/features/users/list-filters";
import { listUsers } from "@/features/users/queries";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { NotFoundError } from "@/lib/errors";
import { oneOf, oneText, wholeNumber } from "@/lib/search-params";
import type { Asked } from "./answer";

type Make = (asked: Asked) => Promise<Export>;

/** A list holds all rows that match, in the order of the screen, whatever page is looked at. */
const LISTS: Readonly<Record<string, Make>> = {
  async collaborations({ viewer, given, words }) {
    const filters = { ...COLLABORATION_LIST.read(given), page: 1 };
    const { items } = await listCollaborations(viewer, filters, EVERY_ROW);
    const challenges = await listChallenges(viewer);
    const table = collaborationsTable(
      items,
      challenges,
      ...(await words("collaborations", "vocabulary")),
    );
    return { table, filters: COLLABORATION_LIST.write(filters) };
  },

  /** All commitments to the council. */
  async commitments({ viewer, given, words }) {
    const filter = { ...COMMITMENT_LIST.read(given), page: 1 };
    const { rows } = await listCommitmentPage(viewer, filter, EVERY_ROW);
    const table = commitmentsTable(rows, ...(await words("commitments")));
    return { table, filters: { ...COMMITMENT_LIST.write(filter), state: filter.state } };
  },

  /** What reached the council in a cycle, and how long before its dates. */
  async council({ viewer, given, words }) {
    const year = yearInAddress(oneText(given.cycle) ?? "");
    const record = await getCouncilRecord(viewer, year);
    const owed = await listReports(viewer, { ...REPORT_LIST.read({}), cycle: year }, EVERY_ROW);
    const filter = { ...ARRIVAL_LIST.read(given), page: 1 };
    const all = arrivalsOf(record, owed?.rows ?? [], dateOf(now()));
    const rows = filterArrivals(all, filter);
    return {
      table: arrivalsTable(rows, ...(await words("council", "vocabulary"))),
      filters: { cycle: year, ...ARRIVAL_LIST.write(filter) },
    };
  },

  /** What the Rekenkamer published; of a working paper nothing, also for who keeps it. */
  async findings({ viewer, given, words }) {
    const filter = { ...FINDING_LIST.read(given), page: 1 };
    const { rows } = await listFindings(viewer, filter, EVERY_ROW);
    const table = findingsTable(rows, ...(await words("findings", "vocabulary")));
    return { table, filters: { cycle: filter.cycle } };
  },

  /** Studies against the verdicts on their recommendations. */
  async matrix({ viewer, words }) {
    const rows = recommendations.matrixOf(await listRecommendations(viewer));
    return {
      table: matrixTable(rows, ...(await words("recommendations", "vocabulary"))),
      filters: {},
    };
  },

  /** The moments of a cycle with their dates. */
  async moments({ viewer, given, words }) {
    const { year, moments } = await getCycle(viewer, yearInAddress(oneText(given.cycle) ?? ""));
    const table = momentsTable(moments, dateOf(now()), ...(await words("cycles", "vocabulary")));
    return { table, filters: { cycle: year } };
  },

  /** Where the collaborations stood at the end of each cycle. */
  async movement({ viewer, words }) {
    const { stands } = await getMovement(viewer);
    return { table: cyclesTable(stands, ...(await words("movement", "vocabulary"))), filters: {} };
  },

  /** What was decided anew in each cycle. */
  async moves({ viewer, given, words }) {
    const query = { ...readMovementQuery(given), page: 1 };
    const { stands } = await getMovement(viewer);
    const table = movesTable(
      chooseMoves(stands, query),
      ...(await words("movement", "vocabulary")),
    );
    return { table, filters: movementParams(query) };
  },

  /** All partners, with each collaboration they take or took part in. */
  async partners({ viewer, words }) {
    const table = partnersTable(await listPartners(viewer), ...(await words("partners")));
    return { table, filters: {} };
  },

  /** All questions of the council. */
  async questions({ viewer, given, words }) {
    const filter = { ...QUESTION_LIST.read(given), page: 1 };
    const { rows } = await listQuestionPage(viewer, filter, EVERY_ROW);
    const table = questionsTable(rows, ...(await words("questions", "vocabulary")));
    return { table, filters: { ...QUESTION_LIST.write(filter), state: filter.state } };
  },

  async recommendations({ viewer, given, words }) {
    const filter = recommendations.RECOMMENDATION_LIST.read(given);
    const all = await listRecommendations(viewer);
    const rows = recommendations.filterRows(all, filter, dateOf(now()));
    return {
      table: recommendationsTable(
        recommendations.sortRows(rows, filter),
        ...(await words("recommendations", "vocabulary")),
      ),
      filters: recommendations.RECOMMENDATION_LIST.write(filter),
    };
  },

  /** All reports of a cycle, filed or not. */
  async reports({ viewer, given, words }) {
    const filters = { ...REPORT_LIST.read(given), page: 1 };
    const list = await listReports(viewer, filters, EVERY_ROW);
    if (!list) throw new NotFoundError("reports");
    const table = reportsTable(list, ...(await words("reports", "vocabulary")));
    return { table, filters: { ...REPORT_LIST.write(filters), cycle: list.cycleYear } };
  },

  /** The samples that the Rekenkamer published; of those that it did not, nothing, also for itself. */
  async samples({ viewer, words }) {
    const { rows } = await listSamples(viewer, 1, EVERY_ROW);
    const published = rows.filter(({ status }) => status === "published");
    return {
      table: samplesTable(published, ...(await words("samples", "vocabulary"))),
      filters: {},
    };
  },

  async users({ viewer, given, words }) {
    const filter = { ...USER_LIST.read(given), page: 1 };
    const { users } = await listUsers(viewer, filter, EVERY_ROW);
    const table = usersTable(users, ...(await words("users", "vocabulary")));
    return { table, filters: recordedFilters(filter) };
  },
};

export const LIST_NAMES = Object.keys(LISTS);

/** @param table the name of a list, or of a table of the dashboard of the cycle that is asked for */
export function findTable(table: string, given: Asked["given"]): { name: string; make: Make } {
  const list = Object.hasOwn(LISTS, table) ? LISTS[table] : undefined;
  if (list) return { name: table, make: list };
  const year = wholeNumber(given.cycle) ?? 0;
  return { name: `${year}/${table}`, make: (asked) => dashboardTable(asked, year, table) };
}

async function dashboardTable({ viewer, given, words }: Asked, year: number, name: string) {
  const table = oneOf(EXPORT_TABLES, name);
  if (!table) throw new NotFoundError(`table ${name}`);
  const query = readDashboardQuery(given);
  const { municipality } = await getSettings();
  const dashboard = await getDashboard(viewer, year, query, municipality.councilSeats);
  const [t, vocabulary] = await words("dashboard", "vocabulary");
  return {
    table: exportTable(table, dashboard, query, { t, vocabulary }),
    filters: dashboardParams({ ...query, page: 1 }),
  };
}
