import { ButtonLink } from "@/components/ui/button-link";
import { TextLink } from "@/components/ui/text/text-link";
import { movementHref, newCollaborationHref, partnersHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";

export async function ListActions({ mayAdd }: { mayAdd: boolean }) {
  const t = await getTranslator("collaborations");
  return (
    <>
      <TextLink href={movementHref()}>{t("movementLink")}</TextLink>
      <TextLink href={partnersHref()}>{t("partnersLink")}</TextLink>
      {mayAdd && (
        <ButtonLink href={newCollaborationHref()} variant="secondary">
          {t("add")}
        </ButtonLink>
      )}
    </>
  );
}
