import { ActionForm } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/fields/checkbox-field";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text/text-link";
import { WrittenText } from "@/components/ui/text/written-text";
import { momentName } from "@/features/cycles/moment-state";
import { reportHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { saveSampleAction } from "../actions";
import type { DrawnReport, SampleDetail } from "../types";

/** The reports that were drawn, each with what was seen; the Rekenkamer writes that until it publishes. */
export async function DrawnReports({ sample }: { sample: SampleDetail }) {
  const t = await getTranslator("samples");
  const { reports, may, id, revision } = sample;
  const rows = reports.map((report, index) => (
    <li key={report.position} className="grid gap-2 py-4">
      <DrawnHeading report={report} />
      {may.write ? <DrawnFields report={report} index={index} /> : <DrawnRemark report={report} />}
    </li>
  ));
  const list = <ol className="divide-y divide-line border-t border-line">{rows}</ol>;
  return (
    <Card title={t("reports.title")} aside={t("reports.aside")} id="reports">
      {may.write ? (
        <ActionForm
          action={saveSampleAction}
          id="check"
          label={t("reports.title")}
          className="print-visible"
        >
          <HiddenFields values={{ sampleId: id, revision }} />
          {list}
          <div className="print:hidden">
            <SubmitButton>{t("reports.save")}</SubmitButton>
          </div>
        </ActionForm>
      ) : (
        list
      )}
    </Card>
  );
}

async function DrawnHeading({ report }: { report: DrawnReport }) {
  const [t, words] = await Promise.all([getTranslator("samples"), getTranslator("vocabulary")]);
  const { position, reportId, versionNumber, collaboration, moment, cycleYear } = report;
  return (
    <div>
      <h3 className="text-base">
        {position}.{" "}
        <TextLink href={reportHref(reportId, { version: versionNumber })}>
          <span lang="nl">{collaboration}</span>, {momentName(moment, words)} {cycleYear}
        </TextLink>
      </h3>
      <p className="text-sm text-ink-secondary">
        {t("reports.version", { number: versionNumber })} ·{" "}
        <code className="break-all text-xs">{reportId}</code>
      </p>
    </div>
  );
}

async function DrawnFields({ report, index }: { report: DrawnReport; index: number }) {
  const t = await getTranslator("samples");
  const name = `reports.${index}`;
  const values = { about: `${report.position}. ${report.collaboration}` };
  return (
    <>
      <CheckboxField
        name={`${name}.checked`}
        label={t("reports.checked", values)}
        defaultChecked={report.isChecked}
      />
      <TextAreaField
        name={`${name}.remark`}
        label={t("reports.remark", values)}
        defaultValue={report.remark ?? ""}
        optionalLabel=""
        rows={2}
        lang="nl"
      />
    </>
  );
}

async function DrawnRemark({ report }: { report: DrawnReport }) {
  const t = await getTranslator("samples");
  return (
    <>
      <p>
        <Badge tone={report.isChecked ? "done" : "neutral"}>
          {t(report.isChecked ? "reports.isChecked" : "reports.isNotChecked")}
        </Badge>
      </p>
      {report.remark && <WrittenText text={report.remark} lang="nl" />}
    </>
  );
}
