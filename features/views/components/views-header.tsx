import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { assessmentHref, crumbsBeneath } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import type { ViewsPage } from "../types";

interface ViewsHeaderProps {
  collaboration: ViewsPage["collaboration"];
  /** Invented views on a real organisation say so. */
  isDemo: boolean;
}

export async function ViewsHeader({ collaboration, isDemo }: ViewsHeaderProps) {
  const [t, collaborations] = await Promise.all([
    getTranslator("views"),
    getTranslator("collaborations"),
  ]);
  const { slug, name } = collaboration;
  return (
    <PageHeader
      crumbs={crumbsBeneath(collaborations("title"), { slug, name })}
      title={t("titleOf", { name })}
      meta={
        <>
          {t("intro")}
          {isDemo && ` ${t("demoNote")}`}
        </>
      }
      actions={
        <ButtonLink href={assessmentHref(slug)} variant="secondary">
          {t("assessment")}
        </ButtonLink>
      }
    />
  );
}
