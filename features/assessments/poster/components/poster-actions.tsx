import { PrintButton } from "@/components/ui/print-button";
import { TextLink } from "@/components/ui/text/text-link";
import { getTranslator } from "@/lib/i18n";

interface PosterActionsProps {
  unfolded: boolean;
  /** The address of the page, folded or unfolded. */
  hrefOf: (query: { show?: string }) => string;
}

/** Unfold everything, and print. */
export async function PosterActions({ unfolded, hrefOf }: PosterActionsProps) {
  const t = await getTranslator("poster");
  return (
    <>
      <TextLink href={hrefOf(unfolded ? {} : { show: "all" })}>
        {t(unfolded ? "fold" : "unfold")}
      </TextLink>
      <PrintButton>{t("print")}</PrintButton>
      <span className="replaces-scripting">{t("printByHand")}</span>
    </>
  );
}
