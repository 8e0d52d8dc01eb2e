import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { exchangeLinkHref } from "@/features/hrefs";
import { getLocale, getTranslator } from "@/lib/i18n";

interface LinkCardProps {
  token: string;
  collaborationName: string;
}

/** All that a link shows before it is exchanged. */
export async function LinkCard({ token, collaborationName }: LinkCardProps) {
  const [t, locale] = await Promise.all([getTranslator("views"), getLocale()]);
  return (
    <>
      <PageHeader title={t("link.title")} />
      <Card>
        <form action={exchangeLinkHref()} method="post" className="grid gap-4">
          <p className="font-bold">{t("link.of", { name: collaborationName })}</p>
          <p className="max-w-prose">{t("link.intro")}</p>
          <p lang={locale === "nl" ? "en" : "nl"} className="text-sm text-ink-secondary">
            {t("link.otherLanguage")}
          </p>
          <HiddenFields values={{ token }} />
          <FormActions>
            <SubmitButton>{t("link.go")}</SubmitButton>
          </FormActions>
        </form>
      </Card>
    </>
  );
}
