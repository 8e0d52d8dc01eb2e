import type { Band, DirectingStyle, ViewSide } from "@/db/vocabulary";
import type { InvitationStatus, PartnerViewStatus } from "./status";
import type { RoundSummary } from "./summary";

/** What somebody says of a collaboration. */
export type ViewContent = { band: Band; script: number; power: number; sentence: string };

type GivenAt = { givenAt: Date; changedAt: Date };

export type OwnView = ViewContent & GivenAt;

export type Round = { id: string; number: number; openedAt: Date; closedAt: Date | null };

export type ClosedRound = { number: number; closedAt: Date; summary: RoundSummary };

export type PartnerOfRound = {
  id: string;
  name: string;
  /** The last one that was made. */
  invitation: { id: string; status: InvitationStatus; expiresAt: Date } | null;
  status: PartnerViewStatus;
  /** Only what this viewer entered. */
  entered: OwnView | null;
};

export type OpenRound = Round & {
  /** How many views there are; of whom is for nobody. */
  count: number;
  own: OwnView | null;
  /** For who keeps the collaboration, else empty. */
  partners: PartnerOfRound[];
};

export type ViewsPage = {
  collaboration: { id: string; slug: string; name: string; decidedStyle: DirectingStyle | null };
  side: ViewSide | null;
  open: OpenRound | null;
  /** Numbers, the newest first. */
  closedNumbers: number[];
  shown: ClosedRound | null;
  /** The closed round before the one that is shown. */
  before: ClosedRound | null;
  may: { open: boolean; close: boolean; invite: boolean };
};

/** What the card on the page of a collaboration says. */
export type ViewsStanding = {
  slug: string;
  openNumber: number | null;
  hasGiven: boolean;
  mayGive: boolean;
  mayOpen: boolean;
  decidedStyle: DirectingStyle | null;
  latest: ClosedRound | null;
};

/** What a partner sees with the link it exchanged. */
export type PartnerPlace = {
  collaborationName: string;
  partnerName: string;
  roundNumber: number;
  endsAt: Date;
  own: OwnView | null;
};
