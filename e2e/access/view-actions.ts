import { type ActionRow, but, CLERK, KEEPER } from "./rows";

const PAGE = "/collaborations/pact-tegen-armoede/views";
/** Who has no side: the council's own staff, the auditor, and the administrator. */
const GIVERS = but("griffier", "rekenkamer", "beheerder");

const SENTENCE = "Beeld van wie niet mag";
const PARTNER_SENTENCE = "Partnerbeeld van wie niet mag";
const view = (sentence: string) => ({ band: "balance", script: "2", power: "3", sentence });

/** In this order: each is about the round that the first one opens. */
export const VIEW_ACTIONS: readonly ActionRow[] = [
  {
    action: "openRoundAction",
    events: ["view_round_opened"],
    question: "canOpenRound",
    may: CLERK,
    form: { as: "griffier", on: PAGE, label: "Ronde 3 openen" },
    trace: { text: "Ronde 3 is open" },
  },
  {
    action: "giveViewAction",
    events: ["view_given", "view_changed"],
    question: "canGiveView",
    may: GIVERS,
    form: { as: "ambtenaar", on: PAGE, label: "Uw beeld", fields: view(SENTENCE) },
    trace: { text: SENTENCE },
  },
  {
    action: "invitePartnerAction",
    events: ["partner_invited"],
    question: "canInvitePartner",
    may: KEEPER,
    form: { as: "ambtenaar", on: PAGE, label: "Link maken" },
    trace: { text: "Link gemaakt, geldig tot" },
  },
  {
    action: "withdrawInvitationAction",
    events: ["partner_invitation_withdrawn"],
    question: "canWithdrawInvitation",
    may: KEEPER,
    form: { as: "ambtenaar", on: PAGE, label: "Link intrekken" },
    trace: { text: "Link ingetrokken" },
  },
  {
    action: "enterPartnerViewAction",
    events: ["partner_view_entered", "view_changed"],
    question: "canEnterPartnerView",
    may: KEEPER,
    form: {
      as: "ambtenaar",
      on: `${PAGE}?partner={partner}`,
      label: "Beeld invoeren",
      fields: view(PARTNER_SENTENCE),
    },
    trace: { text: PARTNER_SENTENCE },
  },
  {
    action: "closeRoundAction",
    events: ["view_round_closed"],
    question: "canCloseRound",
    may: CLERK,
    form: { as: "griffier", on: PAGE, label: "Ronde 3 sluiten", fields: { confirmed: "on" } },
    trace: { text: "Beelden uit ronde 3" },
  },
];
