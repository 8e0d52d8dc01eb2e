import type { Performance } from "@/db/vocabulary";
import type { CalendarDate } from "@/lib/dates";
import type { Choice, FrozenAssessment } from "../content";

/** What a poster is filled in with: the newest version that the council decided or, before there is one, that was proposed. */
export interface PosterVersion {
  number: number;
  frameworkVersion: string;
  status: "proposed" | "decided";
  /** Of the council's decision, or of the college's while it is a proposal. */
  decidedOn: CalendarDate | null;
  decisionNumber: string | null;
  /** The council decided something else than was proposed. */
  isAmended: boolean;
  content: FrozenAssessment;
  /** As decided, else as proposed; null when the assessment ended at part A. */
  choice: Choice | null;
  /** Names of the indicators in the mandate. */
  indicators: readonly string[];
}

/** Of the newest report that was released. */
export interface PosterScores {
  momentKind: string;
  momentName: string | null;
  year: number;
  scores: Readonly<Record<Performance, { score: number | null; before: number | null }>>;
}

/** A version that the council did not decide on yet, newer than the one on the poster. */
export interface NewerProposal {
  number: number;
  status: "draft" | "submitted" | "returned" | "proposed";
}

export interface FilledPoster {
  slug: string;
  name: string;
  version: PosterVersion | null;
  scores: PosterScores | null;
  /** Null when there is none, and for who may not know of it. */
  newer: NewerProposal | null;
}
