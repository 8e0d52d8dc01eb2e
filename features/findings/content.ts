/** What a finding holds: as typed in a working paper, as checked once published. Pure. */
import { PERFORMANCES, type Performance, perPerformance } from "@/db/vocabulary";
import { typedLeaves } from "@/features/drafts/document";
import type { FrozenEvidence } from "@/features/evidence/types";
import { isVisible } from "@/lib/text/normalise";
import { FINDING, type FindingTexts } from "./document";

/** The choice beside 1 to 5: the Rekenkamer did not look, or could not tell. */
export const NOT_ASSESSED = "not_assessed";

/** At most this many pieces of evidence under one score. */
export const EVIDENCE_MAX = 10;

/** A link, with what it is. */
export interface Evidence {
  title: string;
  url: string;
}

/** What the Rekenkamer thinks of one performance. */
export interface Assessed {
  /** From 1 to 5 by the rubric; null: not assessed. */
  score: number | null;
  /** Why this score, or why none. */
  reason: string;
  evidence: readonly Evidence[];
  /** Absent without files. */
  files?: readonly FrozenEvidence[];
}

/** From publishing on. What it is about stands in it, so that its hash says so too. */
export interface FrozenFinding extends FindingTexts {
  collaborationId: string;
  cycleYear: number;
  frameworkVersion: string;
  /** Absent on a first version. */
  correctionReason: string | null;
  performances: Readonly<Record<Performance, Assessed>>;
}

/** As people typed it, right or wrong, so that nothing typed is lost. */
export interface DraftAssessed {
  /** "1" to "5", `not_assessed`, or blank. */
  score: string;
  reason: string;
  evidence: readonly Evidence[];
  /** Ids of files; absent without. */
  files?: readonly string[];
}

export interface DraftFinding extends FindingTexts {
  performances: Readonly<Record<Performance, DraftAssessed>>;
}

/** What a working paper says so far, or what a published version says. */
export interface ReadAssessed extends Assessed {
  /** Blank until somebody chose. */
  isChosen: boolean;
}

export interface ReadFinding extends FindingTexts {
  performances: Readonly<Record<Performance, ReadAssessed>>;
}

export const emptyDraft = (): DraftFinding => ({
  performances: perPerformance(() => ({ score: "", reason: "", evidence: [] })),
  ...typedLeaves(FINDING),
});

/** A published version as the start of a correction. */
export const draftFrom = ({ performances, ...finding }: FrozenFinding): DraftFinding => ({
  performances: perPerformance((key) => {
    const { score, reason, evidence, files = [] } = performances[key];
    return {
      score: score === null ? NOT_ASSESSED : String(score),
      reason,
      evidence,
      files: files.map(({ evidenceId }) => evidenceId),
    };
  }),
  ...typedLeaves(FINDING, finding),
});

/** A published version as it is read. */
export const readFrozen = ({ performances, ...finding }: FrozenFinding): ReadFinding => ({
  ...finding,
  performances: perPerformance((key) => ({ ...performances[key], isChosen: true })),
});

/** A row in which somebody typed something. */
export const isFilled = ({ title, url }: Evidence): boolean => isVisible(title + url);

/** The files that a published version refers to. */
export const filesIn = ({ performances }: FrozenFinding): FrozenEvidence[] =>
  PERFORMANCES.flatMap((key) => performances[key].files ?? []);
