import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { DataTable } from "@/components/ui/tables/data-table";
import { Downloads } from "@/components/ui/tables/downloads";
import { Name } from "@/components/ui/text/name";
import { TextLink } from "@/components/ui/text/text-link";
import type { PartnerEntry } from "@/features/collaborations/types";
import { collaborationHref, exportHrefs } from "@/features/hrefs";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatShortDate } from "@/lib/text/format";

export async function PartnerTable({ partners }: { partners: readonly PartnerEntry[] }) {
  const [t, locale] = await Promise.all([getTranslator("partners"), getLocale()]);
  if (partners.length === 0) return <EmptyState title={t("emptyTitle")}>{t("empty")}</EmptyState>;
  return (
    <Card
      title={t("count", { count: partners.length })}
      actions={<Downloads hrefs={exportHrefs("partners")} />}
    >
      <DataTable
        caption={t("caption")}
        rows={partners}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "name",
            header: t("name"),
            rowHeader: true,
            cell: ({ name }) => <Name className="font-bold">{name}</Name>,
          },
          {
            key: "number",
            header: t("number"),
            align: "end",
            cell: ({ collaborations }) =>
              collaborations.filter(({ leftOn }) => leftOn === null).length,
          },
          {
            key: "collaborations",
            header: t("collaborations"),
            cell: ({ collaborations }) => (
              <ul className="grid gap-0.5">
                {collaborations.map(({ slug, name, leftOn }) => (
                  <li key={slug}>
                    <TextLink href={collaborationHref(slug)} lang="nl">
                      {name}
                    </TextLink>
                    {leftOn && (
                      <span className="text-sm text-ink-secondary">
                        {" "}
                        {t("left", { date: formatShortDate(leftOn, locale) })}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Card>
  );
}
