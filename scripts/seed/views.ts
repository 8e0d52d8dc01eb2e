/**
 * How each side sees the four cases of the court of audit, in two closed rounds: council and civil servants stand far apart
 * in the first and closer in the second. One collaboration on which the views differ from what the council decided, and one
 * round that is open.
 */
import { eq } from "drizzle-orm";
import { database } from "@/db";
import { collaborations } from "@/db/schema";
import { BANDS, type Band, VIEW_SIDES, type ViewSide } from "@/db/vocabulary";
import type { Viewer } from "@/features/viewer/types";
import {
  exchangeInvitation,
  giveInvitedView,
  invitePartner,
} from "@/features/views/invitations/mutations";
import { getViewsPage } from "@/features/views/queries";
import { closeRound, openRound } from "@/features/views/round-mutations";
import type { ViewContent } from "@/features/views/types";
import { enterPartnerView, giveView } from "@/features/views/view-mutations";
import { addDays, type CalendarDate } from "@/lib/dates";
import { Chance } from "./chance";
import { EXTRAS } from "./collaboration-extras";
import { type People, SEED_ORIGIN } from "./people";
import type { Timeline } from "./timeline";
import { type Leaning, SENTENCES } from "./view-sentences";

/** Where the middle of a side stands: band, script and power. */
type Stand = readonly [band: Band, script: number, power: number];
type Round = Record<ViewSide, Stand>;

const CASES: Record<string, readonly Round[]> = {
  "pact-tegen-armoede": [
    {
      council: ["lean_fix", 3, 3],
      college: ["lean_let_go", 2, 2],
      civil_servants: ["let_go", 2, 1],
      partners: ["let_go", 1, 1],
    },
    {
      council: ["lean_let_go", 2, 2],
      college: ["lean_let_go", 2, 2],
      civil_servants: ["lean_let_go", 2, 1],
      partners: ["let_go", 2, 1],
    },
  ],
  poptahof: [
    {
      council: ["fix", 4, 4],
      college: ["lean_fix", 4, 3],
      civil_servants: ["lean_let_go", 3, 2],
      partners: ["balance", 3, 3],
    },
    {
      council: ["fix", 4, 3],
      college: ["lean_fix", 4, 3],
      civil_servants: ["lean_fix", 3, 3],
      partners: ["balance", 3, 3],
    },
  ],
  "preventieve-jeugdzorg": [
    {
      council: ["fix", 3, 4],
      college: ["lean_fix", 2, 3],
      civil_servants: ["lean_let_go", 1, 3],
      partners: ["lean_let_go", 2, 2],
    },
    {
      council: ["lean_fix", 2, 3],
      college: ["lean_fix", 2, 3],
      civil_servants: ["balance", 2, 3],
      partners: ["lean_let_go", 2, 3],
    },
  ],
  "duurzaam-delft-dreamteam": [
    {
      council: ["lean_fix", 3, 3],
      college: ["lean_let_go", 4, 2],
      civil_servants: ["let_go", 4, 1],
      partners: ["let_go", 3, 1],
    },
    {
      council: ["lean_let_go", 3, 2],
      college: ["let_go", 4, 2],
      civil_servants: ["let_go", 4, 1],
      partners: ["let_go", 3, 1],
    },
  ],
  // Decided as controlling; with the years all sides came to see that the municipality cannot push it through.
  "prestatieafspraken-wonen": [
    {
      council: ["lean_fix", 3, 2],
      college: ["balance", 3, 2],
      civil_servants: ["balance", 3, 2],
      partners: ["lean_let_go", 2, 1],
    },
  ],
};

const ROUND_DAYS = [-420, -70] as const;
const OPEN_FOR_DAYS = 14;
const COUNCIL_MEMBERS = 9;
const PARTNERS = 3;

const OPEN_CASE = "delft-west";
const OPEN_DAY = -6;
const OPEN_STAND: Stand = ["balance", 3, 2];

export function planViews(timeline: Timeline, people: People): void {
  const clerk = people.viewer("griffier");
  for (const [slug, rounds] of Object.entries(CASES)) {
    const chance = new Chance(`${slug} views`);
    const days = ROUND_DAYS.slice(-rounds.length);
    for (const [index, round] of rounds.entries()) {
      const openedOn = timeline.day(days[index] ?? 0);
      const told = planOpening(timeline, clerk, slug, openedOn);
      planGiving(timeline, people, { told, slug, round, chance, openedOn });
      timeline.plan(addDays(openedOn, OPEN_FOR_DAYS), () => closeRound(clerk, told.roundId));
    }
  }
  const chance = new Chance(`${OPEN_CASE} views`);
  const told = planOpening(timeline, clerk, OPEN_CASE, timeline.day(OPEN_DAY));
  // The first two council members are who one signs in as: their view is still to be given.
  for (const member of chance.some(people.councilMembers.slice(2), 5)) {
    timeline.plan(timeline.day(OPEN_DAY + 2), () =>
      giveView(member, told.roundId, viewAround(OPEN_STAND, "council", chance)),
    );
  }
}

type ToldRound = { roundId: string };

function planOpening(
  timeline: Timeline,
  clerk: Viewer,
  slug: string,
  openedOn: CalendarDate,
): ToldRound {
  const told: ToldRound = { roundId: "" };
  timeline.plan(openedOn, async () => {
    const [row] = await database()
      .select({ id: collaborations.id })
      .from(collaborations)
      .where(eq(collaborations.slug, slug));
    told.roundId = (await openRound(clerk, row?.id ?? "")).roundId;
  });
  return told;
}

interface ToldGiving {
  told: ToldRound;
  slug: string;
  round: Round;
  chance: Chance;
  openedOn: CalendarDate;
}

function planGiving(timeline: Timeline, people: People, giving: ToldGiving): void {
  const { told, slug, round, chance, openedOn } = giving;
  const keeper = people.viewer(EXTRAS[slug]?.keepers[0] ?? "ambtenaar");
  const givers: Record<Exclude<ViewSide, "partners">, Viewer[]> = {
    council: chance.some(people.councilMembers, COUNCIL_MEMBERS),
    college: people.aldermen,
    civil_servants: people.civilServants,
  };
  for (const side of VIEW_SIDES.filter((side) => side !== "partners")) {
    for (const giver of givers[side]) {
      const content = viewAround(round[side], side, chance);
      timeline.plan(addDays(openedOn, chance.between(1, 6)), () =>
        giveView(giver, told.roundId, content),
      );
    }
  }
  timeline.plan(addDays(openedOn, 8), async () => {
    const page = await getViewsPage(keeper, slug);
    const [first, ...others] = (page.open?.partners ?? []).slice(0, PARTNERS);
    const content = () => viewAround(round.partners, "partners", chance);
    if (first) await giveByLink(keeper, told.roundId, first.id, content());
    for (const { id } of others) {
      await enterPartnerView(keeper, { roundId: told.roundId, partnerId: id }, content());
    }
  });
}

async function giveByLink(
  keeper: Viewer,
  roundId: string,
  partnerId: string,
  content: ViewContent,
): Promise<void> {
  const { token } = await invitePartner(keeper, { roundId, partnerId });
  const exchanged = await exchangeInvitation(token, SEED_ORIGIN);
  if (exchanged) await giveInvitedView(exchanged.capability, SEED_ORIGIN, content);
}

/** Most stand where their side stands, some a step beside it. */
function viewAround([band, script, power]: Stand, side: ViewSide, chance: Chance): ViewContent {
  const aside = () => chance.pick([0, 0, 0, 1, -1]);
  const within = (value: number, low: number, high: number) =>
    Math.max(low, Math.min(high, value + aside()));
  const place = within(BANDS.indexOf(band), 0, BANDS.length - 1);
  const leaning: Leaning = place < 2 ? "fix" : place > 2 ? "let_go" : "balance";
  return {
    band: BANDS[place] ?? band,
    script: within(script, 1, 4),
    power: within(power, 1, 4),
    sentence: chance.pick(SENTENCES[side][leaning]),
  };
}
