import { ActionForm } from "@/components/form/action-form";
import { DraftKeeper } from "@/components/form/drafts/draft-keeper";
import { keeperWords } from "@/components/form/drafts/keeper-words";
import { draftsHref } from "@/features/hrefs";
import type { ReportForm as Form } from "@/features/reports/types";
import { getTranslator } from "@/lib/i18n";
import { fileReportAction } from "../actions";
import { FormAhead } from "./form-ahead";
import { FormBar } from "./form-bar";
import { FormDeviations } from "./form-deviations";
import { FormMilestones } from "./form-milestones";
import { FormMoney } from "./form-money";
import { FormNav } from "./form-nav";
import { FormPerformances } from "./form-performances";
import { FormResults } from "./form-results";
import { FormSummary } from "./form-summary";
import { FormThreeQuestions } from "./form-three-questions";

/** The long form of a report: saves itself while somebody types, and works without scripts. */
export async function ReportForm({ form, viewerId }: { form: Form; viewerId: string }) {
  const t = await getTranslator("reports");
  const place = { collaborationId: form.collaboration.id, momentId: form.moment.id };
  return (
    <ActionForm action={fileReportAction} id="report" label={t("form.label")} keepsItself>
      <DraftKeeper
        hidden={place}
        revision={form.revision}
        copyKey={`${viewerId}:${place.collaborationId}:${place.momentId}`}
        saveHref={draftsHref("report")}
        words={await keeperWords()}
      >
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[13rem_minmax(0,1fr)]">
          <FormNav />
          <div className="grid grid-cols-[minmax(0,1fr)] gap-8 rounded-lg border border-line bg-paper p-4 sm:p-6">
            <FormSummary form={form} />
            <FormPerformances form={form} />
            <FormThreeQuestions form={form} />
            <FormResults form={form} />
            <FormMilestones form={form} />
            <FormMoney form={form} />
            <FormDeviations form={form} />
            <FormAhead form={form} />
            <FormBar />
          </div>
        </div>
      </DraftKeeper>
    </ActionForm>
  );
}
