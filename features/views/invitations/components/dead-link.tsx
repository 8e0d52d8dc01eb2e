import { PageHeader } from "@/components/ui/page-header";
import { getTranslator } from "@/lib/i18n";

/**
 * The same for a link that is unknown, used, expired, withdrawn, or of a closed round. Part of the page and no designed 404,
 * of which a browser without JavaScript shows nothing.
 */
export async function DeadLink() {
  const t = await getTranslator("views");
  return (
    <>
      <PageHeader title={t("link.dead")} />
      <p className="max-w-prose">{t("link.deadText")}</p>
    </>
  );
}
