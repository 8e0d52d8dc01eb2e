import { createHash } from "node:crypto";
import { findViewer } from "@/features/auth/viewer";
import {
  csvBatch,
  csvHeader,
  JSON_END,
  jsonBatch,
  jsonStart,
  LOG_FORMATS,
} from "@/features/log/export-file";
import { findLogExport } from "@/features/log/export-queries";
import { readLogFilters } from "@/features/log/list-filters";
import { startLogExport } from "@/features/log/mutations";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { getLocale, translatorFor } from "@/lib/i18n";
import { oneOf } from "@/lib/search-params";
import { handOver, notThere } from "../../answers";

const TYPES = { csv: "text/csv", json: "application/json", about: "text/plain" } as const;
const ENDINGS = { csv: "csv", json: "json", about: "csv.txt" } as const;

/** Every event of the log that matches, in one stream: however long the log is, it takes the same memory. */
export async function GET(request: Request) {
  const viewer = await findViewer();
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const format = oneOf(LOG_FORMATS, given.format) ?? "csv";
  const filters = readLogFilters(given);
  const asked = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== null));
  if (!viewer) return notThere(request);
  return handOver(request, async (isTaken) => {
    const { rows, batches } = await findLogExport(viewer, filters);
    if (!isTaken) return fileOf(format, null);
    const head = await startLogExport(viewer, { ...asked, format, rows });
    const locale = await getLocale();
    const t = await translatorFor(locale, "audit-log");
    const facts = {
      madeAt: now().toISOString(),
      filters: asked,
      rows,
      headSequence: head.sequence,
      headHash: head.hash,
      canonicalForm: t("export.canonicalForm"),
      isWhole: t("export.isWhole"),
      chain: t("export.chain"),
    };
    async function* written() {
      if (format === "csv") yield csvHeader(locale);
      if (format === "json") yield jsonStart(facts);
      const hash = createHash("sha256");
      let isFirst = true;
      for await (const events of batches()) {
        if (format === "json") yield jsonBatch(events, isFirst);
        else if (format === "csv") yield csvBatch(events, locale);
        else hash.update(csvBatch(events, locale), "utf8");
        isFirst = false;
      }
      if (format === "json") yield JSON_END;
      if (format === "about") {
        const sha256 = `${hash.digest("hex")} (tail -n +2 | sha256sum)`;
        const lines = Object.entries({ ...facts, sha256 });
        yield lines
          .map(([name, value]) => {
            return `${name}: ${typeof value === "object" ? JSON.stringify(value) : value}\n`;
          })
          .join("");
      }
    }
    return fileOf(format, streamOf(written()));
  });
}

function fileOf(format: keyof typeof TYPES, body: BodyInit | null): Response {
  return new Response(body, {
    headers: {
      "content-type": `${TYPES[format]}; charset=utf-8`,
      "content-disposition": `attachment; filename="regiemonitor-audit-log-${dateOf(now())}.${ENDINGS[format]}"`,
      "cache-control": "no-store",
    },
  });
}

function streamOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(file) {
      const { value, done } = await texts.next();
      if (done) file.close();
      else file.enqueue(encoder.encode(value));
    },
    async cancel() {
      await texts.return(undefined);
    },
  });
}
