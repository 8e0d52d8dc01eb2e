import { DataTable } from "@/components/ui/tables/data-table";
import { Downloads } from "@/components/ui/tables/downloads";
import { TextLink } from "@/components/ui/text/text-link";
import { WrittenText } from "@/components/ui/text/written-text";
import { recordHrefs } from "@/features/hrefs";
import type { Cell } from "@/lib/files/csv";
import { getLocale, getTranslator } from "@/lib/i18n";
import type { Locale } from "@/lib/locale";
import { formatEuros, formatNumber, formatShortDate } from "@/lib/text/format";
import { sourcesOf } from "../sources";
import type { CellKind, Source, SourcedTable } from "../types";

interface DossierTableProps {
  table: SourcedTable;
  /** Of the collaboration. */
  slug: string;
}

/** Each row with its source; an empty table says so in a line, since that is an answer as well. */
export async function DossierTable({ table, slug }: DossierTableProps) {
  const [t, locale] = await Promise.all([getTranslator("dossier"), getLocale()]);
  const rows = table.rows.map((row, index) => ({ ...row, index }));
  return (
    <section>
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="text-base">{table.title}</h3>
        {rows.length > 0 && <Downloads hrefs={recordHrefs("dossiers", slug, table.key)} />}
      </div>
      {rows.length === 0 ? (
        <p className="text-sm text-ink-secondary">{t("nothing")}</p>
      ) : (
        <DataTable
          caption={table.title}
          rows={rows}
          rowKey={({ index }) => String(index)}
          columns={[
            ...table.columns.map(({ label, kind }, position) => ({
              key: `${position}`,
              header: label,
              rowHeader: position === 0,
              align: kind === "number" || kind === "euros" ? ("end" as const) : undefined,
              nowrap: kind === "date",
              cell: ({ cells }: (typeof rows)[number]) => (
                <DossierCell value={cells[position] ?? null} kind={kind} locale={locale} />
              ),
            })),
            {
              key: "source",
              header: t("source.title"),
              cell: (row: (typeof rows)[number]) => (
                <ul className="grid min-w-32 gap-1 text-sm">
                  {sourcesOf(row).map((source) => (
                    <SourceItem key={source.label} source={source} />
                  ))}
                </ul>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}

async function SourceItem({ source: { label, href, sha256, seals } }: { source: Source }) {
  const t = await getTranslator("dossier");
  return (
    <li>
      {href ? <TextLink href={href}>{label}</TextLink> : label}
      {sha256 && (
        <span className="block text-ink-secondary">
          {t("source.seal", { seals: seals ?? "content" })} {sha256.slice(0, 12)}…
        </span>
      )}
    </li>
  );
}

interface DossierCellProps {
  value: Cell;
  kind: CellKind;
  locale: Locale;
}

function DossierCell({ value, kind, locale }: DossierCellProps) {
  if (value === null || value === "") return "–";
  if (kind === "struck") {
    return <del>{typeof value === "number" ? formatNumber(value, locale) : value}</del>;
  }
  if (typeof value === "number") {
    return kind === "euros" ? formatEuros(value, locale) : formatNumber(value, locale);
  }
  if (kind === "date") return formatShortDate(value, locale);
  if (kind !== "written") return value;
  return (
    <div className="max-w-prose min-w-40">
      <WrittenText text={value} />
    </div>
  );
}
