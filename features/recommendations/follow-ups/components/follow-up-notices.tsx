import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text/text-link";
import { followUpHref } from "@/features/hrefs";
import { getWords } from "@/features/recommendations/components/words";
import type { FollowUpReport } from "../content";

/** Whether the council has this version, what it corrects and why, and what came in its place. */
export async function FollowUpNotices({ report }: { report: FollowUpReport }) {
  const { t } = await getWords();
  const { year, number, reason, sent, replacedBy } = report;
  const linkTo = (version: number) => (
    <TextLink href={followUpHref(year, { version })}>
      {t("followUp.toVersion", { version })}
    </TextLink>
  );
  return (
    <>
      {!sent && (
        <Notice title={t("followUp.previewTitle")} action={number > 1 && linkTo(number - 1)}>
          {t(number > 1 ? "followUp.correcting" : "followUp.preview", { version: number - 1 })}
        </Notice>
      )}
      {replacedBy !== null && (
        <Notice tone="attention" title={t("followUp.replaced")} action={linkTo(replacedBy)} />
      )}
      {sent && reason !== null && (
        <Notice title={t("followUp.corrects", { version: number - 1 })} action={linkTo(number - 1)}>
          <span lang="nl">{reason}</span>
        </Notice>
      )}
    </>
  );
}
