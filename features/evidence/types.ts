import type { EvidenceKind } from "@/db/vocabulary";

/** What evidence can be of. */
export const EVIDENCE_OWNERS = ["report", "recommendation", "finding"] as const;
export type EvidenceOwner = { kind: (typeof EVIDENCE_OWNERS)[number]; id: string };

export type EvidenceItem = {
  id: string;
  kind: EvidenceKind;
  title: string;
  url: string | null;
  fileName: string | null;
  mediaType: string | null;
  sizeBytes: number | null;
  sha256: string;
};

/** As a frozen version refers to it: what it is called may be read there, and its hash says which bytes it was. */
export type FrozenEvidence = { evidenceId: string; title: string; sha256: string };

/** A file that somebody offers, as the browser named it. */
export type OfferedFile = { title: string; fileName: string; bytes: Uint8Array };

/** A file that may be taken along. */
export type EvidenceFile = { id: string; fileName: string; mediaType: string; sha256: string };
