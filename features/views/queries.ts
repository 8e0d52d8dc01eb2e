/** The views on a collaboration, as one viewer may see them. */
import { desc, eq } from "drizzle-orm";
import { database } from "@/db";
import { viewRounds } from "@/db/schema";
import type { DirectingStyle } from "@/db/vocabulary";
import type { Viewer } from "@/features/viewer/types";
import { NotFoundError } from "@/lib/errors";
import {
  canCloseRound,
  canGiveView,
  canInvitePartner,
  canOpenRound,
  canReadViews,
  sideOf,
} from "./permissions";
import { getPlace } from "./place-queries";
import type { OpenRound, Round, ViewsPage, ViewsStanding } from "./types";
import { countViews, findOwnView, listPartnersOfRound, summariseRound } from "./view-queries";

/**
 * @param asked the number of a closed round, as it came in the address; else the latest
 * @throws NotFoundError when there is no such collaboration, or the viewer has no content
 */
export async function getViewsPage(
  viewer: Viewer,
  slug: string,
  asked?: unknown,
): Promise<ViewsPage> {
  if (!canReadViews(viewer)) throw new NotFoundError(`views on ${slug}`);
  const { collaboration, relation } = await getPlace(database(), viewer, { slug });
  const rounds = await listRounds(collaboration.id);
  const open = rounds.find(({ closedAt }) => closedAt === null);
  const closed = rounds.filter(({ closedAt }) => closedAt !== null);
  const at = Math.max(
    0,
    closed.findIndex(({ number }) => String(number) === asked),
  );
  const [shown, before] = [closed[at], closed[at + 1]];
  const { id, name, decidedStyle } = collaboration;
  const mayInvite = canInvitePartner(viewer, relation);
  return {
    collaboration: { id, slug, name, decidedStyle },
    side: sideOf(viewer),
    open: open ? await openRoundOf(viewer, id, open, mayInvite) : null,
    closedNumbers: closed.map(({ number }) => number),
    shown: shown ? await summariseRound(shown) : null,
    before: before ? await summariseRound(before) : null,
    may: { open: canOpenRound(viewer), close: canCloseRound(viewer), invite: mayInvite },
  };
}

/**
 * For the card on the page of the collaboration; null for who has no content.
 * @param decidedStyle what the council decided last
 */
export async function findViewsStanding(
  viewer: Viewer,
  { id, slug }: { id: string; slug: string },
  decidedStyle: DirectingStyle | null,
): Promise<ViewsStanding | null> {
  if (!canReadViews(viewer)) return null;
  const rounds = await listRounds(id);
  const open = rounds.find(({ closedAt }) => closedAt === null);
  const latest = rounds.find(({ closedAt }) => closedAt !== null);
  return {
    slug,
    openNumber: open?.number ?? null,
    hasGiven: open ? (await findOwnView(viewer, open.id)) !== null : false,
    mayGive: canGiveView(viewer),
    mayOpen: canOpenRound(viewer),
    decidedStyle,
    latest: latest ? await summariseRound(latest) : null,
  };
}

/** The newest first. */
function listRounds(collaborationId: string): Promise<Round[]> {
  const { id, number, openedAt, closedAt } = viewRounds;
  return database()
    .select({ id, number, openedAt, closedAt })
    .from(viewRounds)
    .where(eq(viewRounds.collaborationId, collaborationId))
    .orderBy(desc(viewRounds.number));
}

async function openRoundOf(
  viewer: Viewer,
  collaborationId: string,
  round: Round,
  mayInvite: boolean,
): Promise<OpenRound> {
  return {
    ...round,
    count: await countViews(round.id),
    own: await findOwnView(viewer, round.id),
    partners: mayInvite ? await listPartnersOfRound(viewer, collaborationId, round.id) : [],
  };
}
