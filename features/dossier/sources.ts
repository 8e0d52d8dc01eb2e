/** Where each statement of a dossier comes from. Pure. */
import { momentShortName } from "@/features/cycles/moment-state";
import {
  assessmentHref,
  collaborationHref,
  findingHref,
  questionHref,
  recommendationHref,
  reportHref,
} from "@/features/hrefs";
import type { Table } from "@/lib/files/csv";
import type { Words } from "@/lib/message-keys";
import type {
  CellKind,
  DossierConclusion,
  DossierFinding,
  DossierFrame,
  DossierQuestion,
  DossierRecommendation,
  DossierRecord,
  DossierReport,
  Source,
  SourcedRow,
  SourcedTable,
} from "./types";

export type { Words };

export type Context = {
  record: DossierRecord;
  /** Of the council. */
  seats: number;
  /** Of messages/<locale>/dossier.json and vocabulary.json. */
  t: Words;
  vocabulary: Words;
};

export const columns = (t: Words, table: string, kinds: Record<string, CellKind>) =>
  Object.entries(kinds).map(([key, kind]) => ({ label: t(`${table}.${key}`), kind }));

/** "2e burap 2025" */
export const momentOf = ({ moment }: Pick<DossierReport, "moment">, vocabulary: Words): string =>
  `${momentShortName(moment, vocabulary)} ${moment.cycleYear}`;

/** The record of the collaboration itself, as it stands after so many changes. */
export const fromRecord = ({ record, t }: Context, sourceUrl?: string | null): Source =>
  sourceUrl
    ? { label: t("source.published"), href: sourceUrl, sha256: null }
    : {
        label: t("source.record", { revision: record.revision }),
        href: collaborationHref(record.slug),
        sha256: null,
      };

export const fromReport = (report: DossierReport, { t, vocabulary }: Context): Source => ({
  label: t("source.report", { moment: momentOf(report, vocabulary), number: report.number }),
  href: reportHref(report.id),
  sha256: report.sha256,
});

export const fromFrame = (frame: DossierFrame, { record, t }: Context): Source => ({
  label: t("source.frame", { number: frame.number }),
  href: assessmentHref(record.slug, { version: frame.number }),
  sha256: frame.sha256,
  seals: "decision",
});

export const fromQuestion = (question: DossierQuestion, { t }: Context): Source => ({
  label: t("source.question", { number: question.versionNumber }),
  href: questionHref(question.reportId, question.id),
  sha256: null,
});

export const fromConclusion = (conclusion: DossierConclusion, { t }: Context): Source => ({
  label: t("source.conclusion", { number: conclusion.versionNumber }),
  href: reportHref(conclusion.reportId, {}, "conclusion"),
  sha256: null,
});

export const fromFinding = (finding: DossierFinding, { t }: Context): Source => ({
  label: t("source.finding", { year: String(finding.cycleYear), number: finding.number }),
  href: findingHref(finding.id),
  sha256: finding.sha256,
});

export const fromRecommendation = (one: DossierRecommendation, { t }: Context): Source => ({
  label: t("source.recommendation", { number: one.number, version: one.textVersion }),
  href: recommendationHref(one.id),
  sha256: null,
});

/** Where a row comes from; most have one source. */
export const sourcesOf = ({ source, also = [] }: SourcedRow): Source[] => [source, ...also];

/** As it stands in a file: with its sources in the last three columns. */
export function plainTable({ columns: heads, rows }: SourcedTable, t: Words): Table {
  return [
    [...heads.map(({ label }) => label), t("source.title"), t("source.href"), t("source.sha256")],
    ...rows.map((row) => [
      ...row.cells,
      ...(["label", "href", "sha256"] as const).map(
        (part) =>
          sourcesOf(row)
            .flatMap((source) => source[part] ?? [])
            .join("\n") || null,
      ),
    ]),
  ];
}
