import { streamHeads } from "@/features/audit-log/head-queries";
import { HEAD_COLUMNS_LINE, headLine } from "@/features/audit-log/heads";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";

export const dynamic = "force-dynamic";

/** The head of each day as a file, for everybody: who keeps a copy can check later that the past was left as it was. */
export function GET() {
  const today = dateOf(now());
  const encoder = new TextEncoder();
  const months = streamHeads();
  const body = new ReadableStream<Uint8Array>({
    start: (file) => file.enqueue(encoder.encode(HEAD_COLUMNS_LINE)),
    async pull(file) {
      const { value: heads, done } = await months.next();
      if (done) file.close();
      else file.enqueue(encoder.encode(heads.map((head) => headLine(head, today)).join("")));
    },
    async cancel() {
      await months.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="regiemonitor-audit-heads-${today}.csv"`,
      "cache-control": "no-store",
    },
  });
}
