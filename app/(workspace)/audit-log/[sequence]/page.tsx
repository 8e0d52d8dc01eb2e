import type { Metadata } from "next";
import { requireViewer } from "@/features/auth/viewer";
import { EventView } from "@/features/log/components/event-view";
import { getEvent } from "@/features/log/event-queries";
import { sequenceOf } from "@/features/log/list-filters";
import { getLocale, getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";
import { formatNumber } from "@/lib/text/format";

type Props = PageProps<"/audit-log/[sequence]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslator("audit-log"), getLocale()]);
  const number = formatNumber(sequenceOf((await params).sequence) ?? 0, locale);
  return { title: t("detail.title", { number }) };
}

export default async function AuditEventPage({ params }: Props) {
  const viewer = await requireViewer();
  const number = sequenceOf((await params).sequence);
  return <EventView event={await orNotFound(getEvent(viewer, number))} />;
}
