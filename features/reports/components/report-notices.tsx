import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text/text-link";
import { WrittenText } from "@/components/ui/text/written-text";
import { editReportHref, reportHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import type { ReportDetail, VersionSummary } from "../types";

/** What the reader must know of the version before them: that it is a draft, came back, or is not the council's. */
export async function ReportNotices({ report }: { report: ReportDetail }) {
  const t = await getTranslator("reports");
  const { version, versions, releasedNumber, may, id } = report;
  const edit = may.edit && <ButtonLink href={editReportHref(id)}>{t("notice.edit")}</ButtonLink>;
  const show = (number: number) => (
    <TextLink href={reportHref(id, { version: number })}>
      {t("notice.showVersion", { number })}
    </TextLink>
  );
  const newest = versions[0] as VersionSummary;
  const before = versions.find((one) => one.number === version.number - 1);
  const cameBack =
    version.status === "returned" ? version : version.status === "draft" ? before : undefined;
  return (
    <>
      {may.release && (
        // On a small screen the steps lie far below the report.
        <div className="lg:hidden print:hidden">
          <Notice
            tone="attention"
            title={t("notice.waiting")}
            action={<ButtonLink href="#steps">{t("notice.toRelease")}</ButtonLink>}
          />
        </div>
      )}
      {version.status === "draft" && <Notice action={edit}>{t("notice.draft")}</Notice>}
      {cameBack?.status === "returned" && (
        <Notice
          tone="attention"
          title={t("notice.returned", { name: cameBack.returnedBy ?? "" })}
          action={version === cameBack && edit}
        >
          <WrittenText text={cameBack.returnReason ?? ""} lang="nl" />
        </Notice>
      )}
      {version.status === "withdrawn" && <Notice action={edit}>{t("notice.withdrawn")}</Notice>}
      {version.correctionReason && (
        <Notice>{t("notice.corrects", { reason: version.correctionReason })}</Notice>
      )}
      {version.number === releasedNumber && newest.number > version.number && (
        <Notice tone="attention" action={show(newest.number)}>
          {t(
            newest.status === "submitted" ? "notice.correctionSubmitted" : "notice.correctionDraft",
          )}
        </Notice>
      )}
      {releasedNumber !== null && version.number !== releasedNumber && (
        <Notice action={show(releasedNumber)}>
          {t("notice.notCouncil", { number: releasedNumber })}
        </Notice>
      )}
      {releasedNumber === null && newest.number !== version.number && (
        <Notice action={show(newest.number)}>{t("notice.newer")}</Notice>
      )}
    </>
  );
}
