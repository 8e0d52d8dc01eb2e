/** What is checked, out of all kinds of records. */
import "server-only";
import { getTableName } from "drizzle-orm";
import type { FrozenTable } from "@/db/frozen";
import type { HeldKind } from "@/db/held";
import { collaborations } from "@/db/schema";
import type { Repeat } from "@/features/audit-log/record-kind";
import type { Retelling } from "@/features/audit-log/retelling";
import { RECORD_KINDS } from "@/features/record-kinds";
import { changedCollaborations } from "./collaboration-queries";

export interface Frozen extends FrozenTable {
  /** Of the table, by which a fault tells it. */
  name: string;
  objectType: string;
}

export const FROZEN: readonly Frozen[] = RECORD_KINDS.flatMap(({ objectType, frozen = [] }) =>
  frozen.map((one) => ({ ...one, objectType, name: getTableName(one.table as never) })),
);

export type HeldKinds = Readonly<Record<string, HeldKind & Retelling & { objectType: string }>>;

export const HELD_KINDS: HeldKinds = Object.fromEntries(
  RECORD_KINDS.flatMap(({ objectType, held = {} }) =>
    Object.entries(held).map(([name, kind]) => [name, { ...kind, objectType }]),
  ),
);

export const REPEATS: readonly Repeat[] = [
  ...RECORD_KINDS.flatMap(({ repeats = [] }) => repeats),
  { name: "collaborations", id: collaborations.id, compare: changedCollaborations },
];
