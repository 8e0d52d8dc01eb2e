import { inArray } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { judgements, reports } from "@/db/schema";
import { writtenRows } from "@/db/written";
import type { Sealed } from "@/features/audit-log/event-types";
import { everybody, recordKind } from "@/features/audit-log/record-kind";
import { reportHref } from "@/features/hrefs";
import { JUDGEMENTS } from "./frozen";

type Said = Omit<Judgement, "id" | "versionId" | "councilMemberId" | "givenAt" | "supersededAt">;

declare module "@/features/audit-log/event-types" {
  interface EventPayloads {
    judgement_given: { after: Said & Sealed };
    judgement_revised: {
      before: Omit<Said, "reportId"> & { judgementId: string };
      after: Said & Sealed;
    };
  }
}

export const judgementKind = recordKind({
  objectType: "judgement",
  href: ({ reportId }) => reportId && reportHref(reportId),
  canRead: everybody,
  subject: { table: judgements, id: judgements.id, reportId: judgements.reportId },
  frozen: [JUDGEMENTS],
  repeats: [{ name: "judgements_of", id: reports.id, compare: misjudgedReports }],
});

/** Of these reports, those on which an earlier judgement of a member does not end where their next one begins. */
async function misjudgedReports(db: Database, ids: readonly string[]): Promise<string[]> {
  const rows = await writtenRows(db, judgements, inArray(judgements.reportId, [...ids]));
  const inOrder = rows.sort(byTurn);
  return inOrder
    .filter(({ reportId, councilMemberId, supersededAt }, index) => {
      const next = inOrder[index + 1];
      const isNext = next?.reportId === reportId && next.councilMemberId === councilMemberId;
      return (supersededAt?.getTime() ?? null) !== (isNext ? next.givenAt.getTime() : null);
    })
    .map(({ reportId }) => reportId);
}

type Judgement = typeof judgements.$inferSelect;

/** Of two in one moment the one that is superseded comes first. */
const turnOf = ({ reportId, councilMemberId, givenAt, supersededAt }: Judgement) =>
  [reportId, councilMemberId, givenAt.toISOString(), supersededAt?.toISOString() ?? "~"].join(" ");
const byTurn = (one: Judgement, other: Judgement) => (turnOf(one) < turnOf(other) ? -1 : 1);
