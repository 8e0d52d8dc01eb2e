import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text/text-link";
import { WrittenText } from "@/components/ui/text/written-text";
import { assessmentHref, editAssessmentHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import type { AssessmentDetail } from "../types";

interface AssessmentNoticesProps {
  assessment: AssessmentDetail;
  /** What the reader has just done, and was told of already. */
  done: string | null;
}

/** What the reader must know of the version before them: that it came back, waits, or is not the one in force. */
export async function AssessmentNotices({ assessment, done }: AssessmentNoticesProps) {
  const t = await getTranslator("assessments");
  const { shown, versions, inForceNumber, may, collaboration } = assessment;
  if (!shown) return null;
  const { version } = shown;
  const show = (number: number) => (
    <TextLink href={assessmentHref(collaboration.slug, { version: number })}>
      {t("notice.show", { number })}
    </TextLink>
  );
  const edit = may.write && (
    <ButtonLink href={editAssessmentHref(collaboration.slug)}>{t("notice.edit")}</ButtonLink>
  );
  const newest = versions[0];
  const isNewest = newest?.number === version.number;
  return (
    <>
      {version.status === "returned" && (
        <Notice
          tone="attention"
          title={t(version.proposedAt ? "notice.returnedByCouncil" : "notice.returned", {
            name: version.returnedBy ?? "",
          })}
          action={isNewest && edit}
        >
          <WrittenText text={version.returnReason ?? ""} lang="nl" />
        </Notice>
      )}
      {version.status === "rejected" && (
        <Notice tone="attention" title={t("notice.rejected")}>
          <WrittenText text={version.rejectionReason ?? ""} lang="nl" />
        </Notice>
      )}
      {version.status === "draft" && <Notice action={edit}>{t("notice.draft")}</Notice>}
      {(version.status === "submitted" || version.status === "proposed") &&
        version.status !== done && <Notice>{t(`notice.${version.status}`)}</Notice>}
      {inForceNumber !== null && inForceNumber !== version.number && (
        <Notice action={show(inForceNumber)}>
          {t("notice.inForce", { number: inForceNumber })}
        </Notice>
      )}
      {newest && !isNewest && (
        <Notice action={newest.status === "draft" && may.write ? edit : show(newest.number)}>
          {t(newest.status === "draft" ? "notice.newDraft" : "notice.newer")}
        </Notice>
      )}
    </>
  );
}
