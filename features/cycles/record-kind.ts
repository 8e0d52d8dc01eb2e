import { inArray } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { pick } from "@/db/held";
import { cycles, momentDateChanges, moments } from "@/db/schema";
import { MOMENT_KINDS } from "@/db/vocabulary";
import { writtenRows } from "@/db/written";
import { everybody, recordKind } from "@/features/audit-log/record-kind";
import { misdated, type Said } from "@/features/audit-log/repeats";
import { tellOwn } from "@/features/audit-log/retelling";
import { cycleHref, cycleMomentsHref } from "@/features/hrefs";
import { DATE_FIELDS } from "./types";

type Moment = typeof moments.$inferSelect;
type Named = Pick<Moment, "name" | "side" | "sourceUrl">;
/** One of them. */
type Dates = Partial<
  Pick<Moment, "opensOn" | "dueOn" | "releaseDueOn" | "committeeOn" | "councilOn">
>;

declare module "@/features/audit-log/event-types" {
  interface EventPayloads {
    cycle_added: { after: { year: number } };
    moment_added: { after: Omit<Moment, "id" | "revision"> };
    moment_changed: { before: Named; after: Named };
    moment_date_moved: { before: Dates; after: Dates & { reason: string } };
  }
}

export const cycleKind = recordKind({
  objectType: "cycle",
  href: ({ objectId }) => (/^\d{4}$/.test(objectId) ? cycleHref(Number(objectId)) : null),
  canRead: everybody,
  held: {
    cycles: {
      table: cycles,
      id: cycles.year,
      fields: pick("year", "createdAt"),
      actions: ["cycle_added"],
      tell: (event) => ({ ...tellOwn(event), at: ["createdAt"], was: null }),
    },
  },
});

export const momentKind = recordKind({
  objectType: "moment",
  href: ({ moment }) => moment && cycleMomentsHref(moment.cycleYear),
  canRead: everybody,
  subject: { table: moments, id: moments.id, momentId: moments.id },
  fixed: [{ table: momentDateChanges }],
  repeats: [{ name: "moment_dates", id: moments.id, compare: misdatedMoments }],
  held: {
    moments: {
      table: moments,
      id: moments.id,
      fields: pick(
        "cycleYear",
        "position",
        "kind",
        "side",
        "name",
        "opensOn",
        "dueOn",
        "releaseDueOn",
        "committeeOn",
        "councilOn",
        "sourceUrl",
      ),
      actions: ["moment_added", "moment_changed", "moment_date_moved"],
      tell: (event) => {
        if (event.action !== "moment_added") {
          const { reason: _, ...dates } = event.after ?? {};
          return { ...tellOwn(event), is: dates };
        }
        const is = { ...placeOf(event.after?.kind), ...event.after };
        return { ...tellOwn(event), is, was: null };
      },
    },
  },
});

/** Until events carried the place of a moment, that of the known kinds followed from the kind. */
function placeOf(kind: unknown): { position?: number } {
  const known: readonly unknown[] = MOMENT_KINDS.filter((one) => one !== "other");
  return known.includes(kind) ? { position: known.indexOf(kind) } : {};
}

async function misdatedMoments(db: Database, ids: readonly string[]): Promise<string[]> {
  const { momentId } = momentDateChanges;
  const rows = await writtenRows(db, momentDateChanges, inArray(momentId, [...ids]));
  const moves = rows.map(({ id: _, momentId: of, changedById: by, changedAt: at, ...said }) => ({
    of,
    at,
    said: { ...said, by },
  }));
  return misdated(db, moves, { action: "moment_date_moved", ids, saidOf: movedDate });
}

/** Which of its dates was moved, by the name of that date. */
function movedDate(before: Said, after: Said) {
  const moved = Object.entries(DATE_FIELDS).find(([, name]) => name in (after ?? {}));
  const [field, name = ""] = moved ?? [];
  return { field, oldOn: before?.[name], newOn: after?.[name], reason: after?.reason };
}
