import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { FormActions } from "@/components/form/form-actions";
import { HiddenFields } from "@/components/form/hidden-fields";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import type { CalendarDate } from "@/lib/dates";
import { addStudyAction, changeStudyAction } from "../study-actions";
import type { StudyDetail } from "../types";
import { ReasonField } from "./reason-field";
import { getWords } from "./words";

interface StudyFormProps {
  /** None: a new one. */
  study?: StudyDetail;
  today: CalendarDate;
}

export async function StudyForm({ study, today }: StudyFormProps) {
  const { t } = await getWords();
  const isPublished = study?.status === "published";
  const send = !study ? "saveNew" : isPublished ? "saveVersion" : "save";
  return (
    <ActionForm
      action={study ? changeStudyAction : addStudyAction}
      id="study"
      label={t(`studies.${!study ? "new" : isPublished ? "editPublished" : "edit"}`)}
    >
      <HiddenFields values={{ studyId: study?.id, revision: study?.revision }} />
      <TextField
        name="title"
        label={t("studies.titleField")}
        defaultValue={study?.title}
        required
        lang="nl"
      />
      <DateField
        name="reportedOn"
        label={t("studies.reportedOn")}
        defaultValue={study?.reportedOn}
        max={today}
        required
      />
      <TextField
        name="sourceUrl"
        type="url"
        label={t("studies.sourceUrl")}
        hint={t("forms.evidenceHint")}
        defaultValue={study?.sourceUrl}
      />
      {(["centralQuestions", "subQuestions", "conclusions"] as const).map((name) => (
        <TextAreaField
          key={name}
          name={name}
          label={t(`studies.${name}`)}
          hint={t("studies.linesHint")}
          defaultValue={study?.[name].join("\n")}
          required={name === "conclusions"}
          lang="nl"
        />
      ))}
      {isPublished && <ReasonField />}
      <FormActions>
        <SubmitButton>{t(`studies.${send}`)}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
