import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { collaborationsHref, dossierHref, editCollaborationHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import type { CollaborationDetail } from "../types";

type Props = {
  collaboration: Pick<CollaborationDetail, "slug" | "name" | "programme" | "canKeep">;
  /** Figures about a real organisation that were invented say so. */
  isDemo: boolean;
};

export async function CollaborationHeader({ collaboration, isDemo }: Props) {
  const t = await getTranslator("collaborations");
  const { slug, name, programme, canKeep } = collaboration;
  return (
    <PageHeader
      crumbs={[
        { label: t("title"), href: collaborationsHref() },
        { label: programme, href: collaborationsHref({ programme }), lang: "nl" },
      ]}
      title={name}
      lang="nl"
      meta={isDemo && t("demoNote")}
      actions={
        <>
          <ButtonLink href={dossierHref(slug)} variant="secondary">
            {t("dossier")}
          </ButtonLink>
          {canKeep && (
            <ButtonLink href={editCollaborationHref(slug)} variant="secondary">
              {t("edit")}
            </ButtonLink>
          )}
        </>
      }
    />
  );
}
