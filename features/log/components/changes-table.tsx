import { type Column, DataTable } from "@/components/ui/tables/data-table";
import { isCalendarDate } from "@/lib/dates";
import { getLocale, getTranslator } from "@/lib/i18n";
import { anyKey } from "@/lib/message-keys";
import { formatDate, formatDateTime, formatNumber } from "@/lib/text/format";
import type { FieldChange, Scalar } from "../changes";
import { groupsOf, NAME_GROUPS } from "../field-words";

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

interface ChangesTableProps {
  /** Of what the event is about: a status has the words of its type. */
  objectType: string;
  changes: readonly FieldChange[];
}

export async function ChangesTable({ objectType, changes }: ChangesTableProps) {
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
        const group = NAME_GROUPS.find((one) => words.has(`${one}.${part}`));
        return group ? anyKey(words)(`${group}.${part}`) : part;
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
    const group = groupsOf(objectType, path).find((one) => words.has(`${one}.${scalar}`));
    if (group) return anyKey(words)(`${group}.${scalar}`);
    return (
      <span lang="nl" className="whitespace-pre-line break-words [overflow-wrap:anywhere]">
        {scalar}
      </span>
    );
  }
}
