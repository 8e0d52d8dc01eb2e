import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { dossierArchiveHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";

/** The whole dossier as one file, with what it takes to check it. */
export async function TakeAway({ slug }: { slug: string }) {
  const t = await getTranslator("dossier");
  return (
    <Card title={t("takeAway.title")} className="print:hidden">
      <p className="mb-3 max-w-prose text-sm text-ink-secondary">{t("takeAway.text")}</p>
      <ButtonLink href={dossierArchiveHref(slug)} variant="secondary" download>
        {t("takeAway.button")}
      </ButtonLink>
    </Card>
  );
}
