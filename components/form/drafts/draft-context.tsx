"use client";

import { createContext, useContext } from "react";

/** The fixed words of a draft that keeps itself, translated on the server. */
export interface KeeperWords {
  saving: string;
  notSaved: string;
  offline: string;
  expired: string;
  restored: string;
  offered: string;
  restore: string;
  discard: string;
  theirs: string;
  theirsEmpty: string;
  adopt: string;
  keepMine: string;
}

export type DraftStatus =
  | { kind: "idle" | "changed" | "saving" | "offline" | "expired" | "restored" | "offered" }
  | { kind: "saved" | "refused" | "conflict"; message: string };

export interface DraftContextValue {
  words: KeeperWords;
  status: DraftStatus;
  /** What was saved elsewhere, by the name of the field. */
  theirs: Record<string, string>;
  adopt: (name: string) => void;
  keepMine: () => void;
  restore: () => void;
  discard: () => void;
}

export const DraftContext = createContext<DraftContextValue | null>(null);

export const useDraft = () => useContext(DraftContext);
