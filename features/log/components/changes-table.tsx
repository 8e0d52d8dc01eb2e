import { type Column, DataTable } from "@/components/ui/tables/data-table";
import { isCalendarDate } from "@/lib/dates";
import { getLocale, getTranslator } from "@/lib/i18n";
import { anyKey } from "@/lib/message-keys";
import { formatDate, formatDateTime, formatNumber } from "@/lib/text/format";
import type { FieldChange, Scalar } from "../changes";

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Which words of the vocabulary a field holds; `status` depends on what it is the status of. */
const WORDS: Record<string, readonly string[]> = {
  agreement: ["agreement"],
  course: ["course"],
  direction: ["direction"],
  kind: ["moment_kind", "question_kind", "evidence_kind"],
  legalForm: ["legal_form"],
  outcome: ["conclusion_outcome"],
  oversightPackage: ["oversight_package"],
  performance: ["performance"],
  role: ["role"],
  secondaryStyle: ["style"],
  side: ["moment_side"],
  sight: ["sight"],
  startedPrecision: ["date_precision"],
  status: ["report_status", "assessment_status", "question_status", "commitment_status"],
  style: ["style"],
};

interface ChangesTableProps {
  changes: readonly FieldChange[];
}

export async function ChangesTable({ changes }: ChangesTableProps) {
  const [t, words, locale] = await Promise.all([
    getTranslator("audit-log"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  const columns: Column<FieldChange>[] = [
    { key: "field", header: t("detail.field"), rowHeader: true, cell: ({ path }) => nameOf(path) },
    { key: "before", header: t("detail.before"), cell: ({ path, before }) => value(path, before) },
    { key: "after", header: t("detail.after"), cell: ({ path, after }) => value(path, after) },
  ];
  return (
    <DataTable
      caption={t("detail.changes")}
      columns={columns}
      rows={changes}
      rowKey={({ path }) => path}
    />
  );

  /** Each part by its own name; a field without a word of ours by the name it was recorded under. */
  function nameOf(path: string) {
    return path
      .split(".")
      .map((part) => {
        if (t.has(`field.${part}`)) return anyKey(t)(`field.${part}`);
        return words.has(`element.${part}`) ? anyKey(words)(`element.${part}`) : part;
      })
      .join(", ");
  }

  function value(path: string, scalar: Scalar | undefined) {
    if (scalar === undefined) return "–";
    if (scalar === null || scalar === "") {
      return <span className="text-ink-secondary">{t("detail.empty")}</span>;
    }
    if (typeof scalar === "boolean") return t(scalar ? "detail.yes" : "detail.no");
    if (typeof scalar === "number") {
      return /year$/i.test(path) ? String(scalar) : formatNumber(scalar, locale);
    }
    if (INSTANT.test(scalar)) return formatDateTime(new Date(scalar), locale);
    if (isCalendarDate(scalar)) return formatDate(scalar, locale);
    const groups = /\belements\./.test(path) ? ["fixation"] : WORDS[path.split(".").at(-1) ?? ""];
    const group = groups?.find((one) => words.has(`${one}.${scalar}`));
    if (group) return anyKey(words)(`${group}.${scalar}`);
    return (
      <span lang="nl" className="whitespace-pre-line break-words [overflow-wrap:anywhere]">
        {scalar}
      </span>
    );
  }
}
