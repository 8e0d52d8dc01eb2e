import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/tables/data-table";
import { Downloads } from "@/components/ui/tables/downloads";
import { TextLink } from "@/components/ui/text/text-link";
import { hundredths } from "@/features/assessments/framework/position";
import { signedNumber } from "@/features/assessments/framework/signed-number";
import type { AssessmentDetail, AssessmentVersion } from "@/features/assessments/types";
import { assessmentHref, movementHref, recordHrefs } from "@/features/hrefs";
import { yearOf } from "@/lib/dates";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDate } from "@/lib/text/format";
import { MovementLine } from "./movement-line";
import { shiftInWords } from "./shift-words";

/** How position and style of a collaboration moved from one decision of the council to the next. */
export async function MovementCard({ assessment }: { assessment: AssessmentDetail }) {
  const [t, comparison, words, locale] = await Promise.all([
    getTranslator("movement"),
    getTranslator("comparison"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  const versions = assessment.versions.filter(({ status }) => status === "decided").reverse();
  if (versions.length === 0) return null;
  const style = (version: AssessmentVersion) =>
    version.style ? words(`style.${version.style}`) : t("noFrame");
  const cycleOf = ({ councilDecidedOn }: AssessmentVersion) =>
    councilDecidedOn ? String(yearOf(councilDecidedOn)) : "";
  const columns: Column<AssessmentVersion>[] = [
    {
      key: "decided",
      header: t("decidedOn"),
      rowHeader: true,
      cell: ({ number, councilDecidedOn }) => (
        <TextLink href={assessmentHref(assessment.collaboration.slug, { version: number })}>
          {councilDecidedOn && formatDate(councilDecidedOn, locale)}
        </TextLink>
      ),
    },
    { key: "cycle", header: t("cycle"), cell: cycleOf },
    {
      key: "position",
      header: t("position"),
      cell: ({ position, advisedBand }) =>
        position && advisedBand
          ? t("placed", {
              position: signedNumber(hundredths(position), locale),
              band: words(`band.${advisedBand}`).toLowerCase(),
            })
          : "–",
    },
    {
      key: "shift",
      header: t("shift"),
      cell: (version) => {
        const before = versions[versions.indexOf(version) - 1];
        if (!before) return t("first");
        if (!before.position || !version.position) return "–";
        return shiftInWords(before.position, version.position, comparison, locale);
      },
    },
    { key: "style", header: t("style"), cell: style },
    {
      key: "oversight",
      header: t("oversight"),
      cell: ({ oversightPackage }) =>
        oversightPackage ? words(`oversight_package.${oversightPackage}`) : "–",
    },
  ];
  return (
    <Card
      title={t("ofOne.title")}
      actions={
        <div className="flex flex-wrap items-baseline gap-x-4">
          <TextLink href={movementHref()} className="text-sm">
            {t("ofOne.portfolio")}
          </TextLink>
          <Downloads hrefs={recordHrefs("dossiers", assessment.collaboration.slug, "2-frames")} />
        </div>
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {versions.length === 1 ? (
          <p>{t("ofOne.once")}</p>
        ) : (
          <MovementLine
            versions={versions}
            labels={versions.map((version) => `${cycleOf(version)}\n${style(version)}`)}
            ends={{ fix: words("band.fix"), letGo: words("band.let_go") }}
            locale={locale}
          />
        )}
        <DataTable
          caption={t("ofOne.title")}
          columns={columns}
          rows={versions}
          rowKey={({ id }) => id}
        />
      </div>
    </Card>
  );
}
