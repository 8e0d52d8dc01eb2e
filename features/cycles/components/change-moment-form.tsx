import { ActionForm } from "@/components/form/action-form";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { TextField } from "@/components/form/fields/text-field";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { getTranslator } from "@/lib/i18n";
import { changeMomentAction } from "../actions";
import type { MomentDetail } from "../types";
import { SideField } from "./side-field";
import { SourceField } from "./source-field";

export async function ChangeMomentForm({ moment }: { moment: MomentDetail }) {
  const t = await getTranslator("cycles");
  const own = moment.kind === "other";
  return (
    <ActionForm
      action={changeMomentAction}
      id="change"
      label={t(own ? "edit.titleOwn" : "edit.titleKnown")}
    >
      <HiddenFields values={{ id: moment.id, year: moment.cycleYear, revision: moment.revision }} />
      {own && (
        <>
          <TextField
            label={t("form.name")}
            name="name"
            defaultValue={moment.name}
            maxLength={80}
            width="medium"
            lang="nl"
            required
          />
          <SideField defaultValue={moment.side} />
        </>
      )}
      <SourceField defaultValue={moment.sourceUrl} />
      <FormActions>
        <SubmitButton variant="secondary">{t("edit.submit")}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
