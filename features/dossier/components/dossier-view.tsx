import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { crumbsBeneath } from "@/features/hrefs";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDateTime } from "@/lib/text/format";
import type { DossierRecord, Section } from "../types";
import { DossierTable } from "./dossier-table";
import { TakeAway } from "./take-away";

interface DossierViewProps {
  record: DossierRecord;
  sections: readonly Section[];
  madeAt: Date;
  /** Whether the viewer may take it along with the audit entries. */
  mayTakeAway: boolean;
}

/** Question by question what is on record, and where. */
export async function DossierView({ record, sections, madeAt, mayTakeAway }: DossierViewProps) {
  const [t, collaborations, common, locale] = await Promise.all([
    getTranslator("dossier"),
    getTranslator("collaborations"),
    getTranslator("common"),
    getLocale(),
  ]);
  return (
    <>
      <PageHeader
        crumbs={crumbsBeneath(collaborations("title"), record)}
        title={t("heading", { name: record.name })}
        meta={t("intro", { when: formatDateTime(madeAt, locale) })}
        actions={<PrintButton>{common("print")}</PrintButton>}
      />
      {mayTakeAway && <TakeAway slug={record.slug} />}
      <nav aria-label={t("contents")} className="print:hidden">
        <ol className="list-inside list-decimal">
          {sections.map(({ number, question }) => (
            <li key={number}>
              <a href={`#question-${number}`} className="text-blue underline underline-offset-2">
                {question}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {sections.map(({ number, question, reading, tables }) => (
        <Card key={number} id={`question-${number}`} title={`${number}. ${question}`}>
          <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
            {number === 1 && (
              <blockquote lang="nl" className="max-w-prose border-l-4 border-line pl-3">
                {record.challenge}
              </blockquote>
            )}
            <p className="max-w-prose">{reading}</p>
            {tables.map((table) => (
              <DossierTable key={table.key} table={table} slug={record.slug} />
            ))}
          </div>
        </Card>
      ))}
    </>
  );
}
