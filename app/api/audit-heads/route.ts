import { listHeads } from "@/features/log/head-queries";
import { HEAD_COLUMNS_LINE, headLine } from "@/features/log/heads";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";

/** The head of each day as a file, for everybody: who keeps a copy can check later that the past was left as it was. */
export async function GET() {
  const today = dateOf(now());
  const heads = await listHeads();
  return new Response(HEAD_COLUMNS_LINE + heads.map((head) => headLine(head, today)).join(""), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="regiemonitor-audit-heads-${today}.csv"`,
      "cache-control": "no-store",
    },
  });
}
