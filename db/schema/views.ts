import {
  idOf,
  index,
  instant,
  integer,
  real,
  stepCheck,
  table,
  text,
  uniqueIndex,
  wordCheck,
  words,
} from "../columns";
import { BANDS, VIEW_SIDES } from "../vocabulary";
import { act, laterAct } from "./acts";
import { collaborations } from "./collaborations";
import { partners } from "./partners";
import { users } from "./users";

/** A round in which each side says how it sees a collaboration; nobody sees another's view before it closes. */
export const viewRounds = table(
  "view_rounds",
  {
    id: text("id").primaryKey(),
    collaborationId: idOf("collaboration_id", () => collaborations.id),
    number: integer("number").notNull(),
    ...act("opened"),
    ...laterAct("closed"),
    /** The middle of all views on both axes, repeated as it closes: dashboards read many at once. Null when there are too few to show. */
    medianScript: real("median_script"),
    medianPower: real("median_power"),
  },
  (t) => [
    uniqueIndex("view_rounds_collaboration_number_unique").on(t.collaborationId, t.number),
    index("view_rounds_closed_index").on(t.closedAt),
  ],
);

/** A link by which one partner gives its view without an account. Only hashes are kept of what opens it. */
export const partnerInvitations = table(
  "partner_invitations",
  {
    id: text("id").primaryKey(),
    roundId: idOf("round_id", () => viewRounds.id),
    partnerId: idOf("partner_id", () => partners.id),
    tokenSha256: text("token_sha256").notNull(),
    /** Of the narrow capability that the link was exchanged for; null until then. */
    capabilitySha256: text("capability_sha256"),
    ...act("created"),
    expiresAt: instant("expires_at").notNull(),
    exchangedAt: instant("exchanged_at"),
    withdrawnAt: instant("withdrawn_at"),
  },
  (t) => [
    uniqueIndex("partner_invitations_token_unique").on(t.tokenSha256),
    uniqueIndex("partner_invitations_capability_unique").on(t.capabilitySha256),
    index("partner_invitations_round_index").on(t.roundId, t.partnerId),
  ],
);

/** One view of one giver in one round: a user's, or a partner's. It may change until the round closes. */
export const views = table(
  "views",
  {
    id: text("id").primaryKey(),
    roundId: idOf("round_id", () => viewRounds.id),
    side: words("side", VIEW_SIDES).notNull(),
    userId: text("user_id").references(() => users.id),
    partnerId: text("partner_id").references(() => partners.id),
    /** The civil servant who entered a partner's view; null when the partner gave it by its link. */
    enteredById: text("entered_by_id").references(() => users.id),
    band: words("band", BANDS).notNull(),
    /** From 1, the script is wholly of others, to 4, wholly of the municipality. */
    script: integer("script").notNull(),
    /** From 1, no power to push through, to 4, full power. */
    power: integer("power").notNull(),
    sentence: text("sentence").notNull(),
    givenAt: instant("given_at").notNull(),
    changedAt: instant("changed_at").notNull(),
  },
  (t) => [
    uniqueIndex("views_round_user_unique").on(t.roundId, t.userId),
    uniqueIndex("views_round_partner_unique").on(t.roundId, t.partnerId),
    wordCheck("views_side_check", t.side, VIEW_SIDES),
    wordCheck("views_band_check", t.band, BANDS),
    stepCheck("views_script_check", t.script),
    stepCheck("views_power_check", t.power),
  ],
);
