import { ActionForm } from "@/components/form/action-form";
import { getTranslator } from "@/lib/i18n";
import { fileReportAction } from "../draft-actions";
import type { ReportForm as Form } from "../types";
import type { KeeperWords } from "./draft-context";
import { DraftKeeper } from "./draft-keeper";
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
    <ActionForm action={fileReportAction} id="report" label={t("form.label")}>
      <DraftKeeper
        place={place}
        revision={form.revision}
        viewerId={viewerId}
        words={await keeperWords()}
      >
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[13rem_minmax(0,1fr)]">
          <FormNav />
          <div className="grid grid-cols-[minmax(0,1fr)] gap-8 rounded-lg border border-line bg-paper p-4 sm:p-6 [&_input]:scroll-mb-40 [&_textarea]:scroll-mb-40">
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

async function keeperWords(): Promise<KeeperWords> {
  const t = await getTranslator("reports");
  return {
    saving: t("form.saving"),
    notSaved: t("form.notSaved"),
    offline: t("form.offline"),
    expired: t("form.expired"),
    restored: t("form.restored"),
    offered: t("form.offered"),
    restore: t("form.restore"),
    discard: t("form.discard"),
    theirs: t("form.theirs"),
    theirsEmpty: t("form.theirsEmpty"),
    adopt: t("form.adopt"),
    keepMine: t("form.keepMine"),
  };
}
