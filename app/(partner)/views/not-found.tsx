import { PartnerShell } from "@/app/partner-shell";
import { PageHeader } from "@/components/ui/page-header";
import { getTranslator } from "@/lib/i18n";

/** The same for a link that is unknown, used, expired, withdrawn, or of a closed round. */
export default async function DeadLinkPage() {
  const t = await getTranslator("views");
  return (
    <PartnerShell>
      <PageHeader title={t("link.dead")} />
      <p className="max-w-prose">{t("link.deadText")}</p>
    </PartnerShell>
  );
}
