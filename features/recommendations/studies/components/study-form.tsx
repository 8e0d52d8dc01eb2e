import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/fields/date-field";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { TextField } from "@/components/form/fields/text-field";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { ReasonField } from "@/features/recommendations/components/reason-field";
import { getWords } from "@/features/recommendations/components/words";
import type { StudyDetail } from "@/features/recommendations/types";
import type { CalendarDate } from "@/lib/dates";
import { addStudyAction, changeStudyAction } from "../actions";

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
