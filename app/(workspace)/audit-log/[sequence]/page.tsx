import type { Metadata } from "next";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { EventView } from "@/features/audit-log/components/event-view";
import { getEvent } from "@/features/audit-log/event-queries";
import { sequenceOf } from "@/features/audit-log/list-filters";
import { requireViewer } from "@/features/auth/viewer";
import { auditLogHref } from "@/features/hrefs";
import { formatNumber } from "@/lib/format";
import { getLocale, getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/or-not-found";

interface Props {
  params: Promise<{ sequence: string }>;
}

async function readTitle({ params }: Props) {
  const [{ sequence }, t, locale] = await Promise.all([
    params,
    getTranslator("audit-log"),
    getLocale(),
  ]);
  const number = sequenceOf(sequence);
  return { number, title: t("detail.title", { number: formatNumber(number ?? 0, locale) }) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await readTitle(props)).title };
}

export default async function AuditEventPage(props: Props) {
  const viewer = await requireViewer();
  const { number, title } = await readTitle(props);
  const [event, t, common] = await Promise.all([
    orNotFound(getEvent(viewer, number)),
    getTranslator("audit-log"),
    getTranslator("common"),
  ]);
  return (
    <>
      <PageHeader
        title={title}
        eyebrow={
          <Breadcrumbs
            label={common("breadcrumbs")}
            items={[{ label: t("title"), href: auditLogHref() }]}
          />
        }
      />
      <EventView event={event} />
    </>
  );
}
