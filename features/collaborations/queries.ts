/** The list of collaborations. The page of one is read in detail/queries.ts, partners in partners/queries.ts. */
import { and, eq, exists, or, type SQL, sql } from "drizzle-orm";
import { database } from "@/db";
import { decidedPackages } from "@/db/decided-packages";
import { foldedContains, inOrderOfName } from "@/db/names/folded";
import { collaborationPartners, collaborations, partners, users } from "@/db/schema";
import type { Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { NotFoundError } from "@/lib/errors";
import { PAGE_ROWS, pageWithin } from "@/lib/list-address";
import { compareCounted, compareText } from "@/lib/text/fold";
import { boundsOf, type Challenge } from "./challenge-bounds";
import { countPartners, findStandings, type Standing } from "./figures/standing-queries";
import type { ListFilters, SortKey } from "./list/filters";
import { canReadCollaborations } from "./permissions";
import type { CollaborationList, CollaborationListItem, PersonName } from "./types";

/** Nine reads, however many there are. @throws NotFoundError for who has no content */
export async function listCollaborations(
  viewer: Viewer,
  filters: ListFilters,
  pageRows = PAGE_ROWS,
): Promise<CollaborationList> {
  if (!canReadCollaborations(viewer)) throw new NotFoundError("collaborations");
  const [all, matched, holders] = await Promise.all([
    listProgrammes(),
    listMatches(filters),
    listAldermen(),
  ]);
  const today = dateOf(now());
  // Scores and attention follow from reports, dates and money: only when they choose or order are they read for all.
  const needsAll = filters.attention || ["score", "partners"].includes(filters.sort.key);
  const some = needsAll
    ? matched
    : pageOf(sortRows(matched, filters, noFacts), filters.page, pageRows);
  const ids = some.map(({ id }) => id);
  const [standingOf, partnerCounts] = await Promise.all([
    findStandings(some, today),
    countPartners(ids),
  ]);
  const facts = { standingOf, partnersOf: (id: string) => partnerCounts.get(id) ?? 0 };
  const chosen = filters.attention
    ? some.filter(({ id }) => standingOf(id).reasons.length > 0)
    : matched;
  const shown = needsAll ? pageOf(sortRows(chosen, filters, facts), filters.page, pageRows) : some;
  const { page, pages } = pageWithin(filters.page, chosen.length, pageRows);
  return {
    items: shown.map((row) => toListItem(row, facts)),
    count: chosen.length,
    total: all.reduce((sum, programme) => sum + programme.count, 0),
    page,
    pages,
    programmes: all.map(({ name }) => name),
    holders,
  };
}

function toListItem(row: Row, { standingOf, partnersOf }: Facts): CollaborationListItem {
  const { id, slug, name, programme, style, portfolioHolder } = row;
  const { latest, reasons } = standingOf(id);
  return {
    id,
    slug,
    name,
    programme,
    style,
    portfolioHolder,
    partnerCount: partnersOf(id),
    latest,
    reasons,
  };
}

/** By the id of its collaboration. Only files show them beside each other. */
export async function listChallenges(viewer: Viewer): Promise<Map<string, Challenge>> {
  if (!canReadCollaborations(viewer)) throw new NotFoundError("collaborations");
  const { id, challenge } = collaborations;
  const rows = await database()
    .select({ id, challenge, ...boundsOf(collaborations) })
    .from(collaborations);
  return new Map(rows.map((row) => [row.id, row]));
}

export async function listAldermen(): Promise<PersonName[]> {
  return database()
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(and(eq(users.role, "alderman"), eq(users.active, true)))
    .orderBy(...inOrderOfName(users));
}

/** Programmes in use, with how many collaborations each has. */
export async function listProgrammes(): Promise<{ name: string; count: number }[]> {
  const rows = await database()
    .select({ name: collaborations.programme, count: sql<number>`count(*)`.mapWith(Number) })
    .from(collaborations)
    .groupBy(collaborations.programme);
  return rows.sort((one, other) => compareText(one.name, other.name));
}

type Row = Awaited<ReturnType<typeof listMatches>>[number];
type Facts = { standingOf: (id: string) => Standing; partnersOf: (id: string) => number };
const noFacts: Facts = { standingOf: () => ({ latest: null, reasons: [] }), partnersOf: () => 0 };

async function listMatches(filters: ListFilters) {
  const conditions: (SQL | undefined)[] = [
    filters.programme ? eq(collaborations.programme, filters.programme) : undefined,
    filters.style ? eq(collaborations.style, filters.style) : undefined,
    filters.form ? eq(collaborations.legalForm, filters.form) : undefined,
    filters.holder ? eq(collaborations.portfolioHolderId, filters.holder) : undefined,
    filters.search ? matchesText(filters.search) : undefined,
  ];
  const rows = await database()
    .select({
      id: collaborations.id,
      slug: collaborations.slug,
      name: collaborations.name,
      programme: collaborations.programme,
      style: collaborations.style,
      portfolioHolder: users.name,
      startedOn: collaborations.startedOn,
      endedOn: collaborations.endedOn,
      createdAt: collaborations.createdAt,
      packages: decidedPackages,
    })
    .from(collaborations)
    .leftJoin(users, eq(users.id, collaborations.portfolioHolderId))
    .where(and(...conditions));
  return rows.map(({ createdAt, ...row }) => ({ ...row, recordedOn: dateOf(createdAt) }));
}

/** In the name, the challenge, the programme or the name of a partner. */
function matchesText(text: string): SQL | undefined {
  const { collaborationId, partnerId } = collaborationPartners;
  const partner = database()
    .select({ one: sql`1` })
    .from(collaborationPartners)
    .innerJoin(partners, eq(partners.id, partnerId))
    .where(and(eq(collaborationId, collaborations.id), foldedContains(partners.nameFolded, text)));
  return or(foldedContains(collaborations.searchFolded, text), exists(partner));
}

/** By the chosen column, then by name. What has no score comes last, whichever way the scores run. */
function sortRows(rows: readonly Row[], { sort }: ListFilters, facts: Facts): Row[] {
  const way = sort.descending ? -1 : 1;
  const scoreOf = (row: Row) => facts.standingOf(row.id).latest?.lowest?.score ?? null;
  const compare: Record<SortKey, (one: Row, other: Row) => number> = {
    name: (one, other) => way * compareCounted(one.name, other.name),
    programme: (one, other) => way * compareCounted(one.programme, other.programme),
    holder: (one, other) =>
      way * compareCounted(one.portfolioHolder ?? "", other.portfolioHolder ?? ""),
    partners: (one, other) => way * (facts.partnersOf(one.id) - facts.partnersOf(other.id)),
    score: (one, other) => compareScores(scoreOf(one), scoreOf(other), way),
  };
  return [...rows].sort(
    (one, other) => compare[sort.key](one, other) || compareCounted(one.name, other.name),
  );
}

function compareScores(one: number | null, other: number | null, way: number): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return way * (one - other);
}

function pageOf<T>(rows: readonly T[], page: number, pageRows: number): T[] {
  const { offset } = pageWithin(page, rows.length, pageRows);
  return rows.slice(offset, offset + pageRows);
}
