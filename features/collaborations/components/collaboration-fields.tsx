import { DateField } from "@/components/form/fields/date-field";
import { RadioGroupField } from "@/components/form/fields/radio-group-field";
import { SelectField } from "@/components/form/fields/select-field";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { TextField } from "@/components/form/fields/text-field";
import { AGREEMENTS, DATE_PRECISIONS, DIRECTING_STYLES, LEGAL_FORMS } from "@/db/vocabulary";
import { getTranslator } from "@/lib/i18n";
import { anyKey } from "@/lib/message-keys";
import type { CollaborationRecord } from "../types";
import { ChallengeBoundFields } from "./challenge-bound-fields";

interface CollaborationFieldsProps {
  programmes: readonly string[];
  record?: CollaborationRecord;
}

/** What a collaboration is: the same fields when it is added and when it is changed. */
export async function CollaborationFields({ programmes, record }: CollaborationFieldsProps) {
  const [t, form, vocabulary] = await Promise.all([
    getTranslator("collaborations"),
    getTranslator("form"),
    getTranslator("vocabulary"),
  ]);
  const options = (group: string, words: readonly string[]) =>
    words.map((word) => ({ value: word, label: anyKey(vocabulary)(`${group}.${word}`) }));
  const styles = DIRECTING_STYLES.map((style) => ({
    value: style,
    label: vocabulary(`style.${style}`),
    description: vocabulary(`style_meaning.${style}`),
  }));
  return (
    <>
      <TextField
        name="name"
        label={t("form.name")}
        defaultValue={record?.name}
        lang="nl"
        required
      />
      <TextAreaField
        name="challenge"
        label={t("challenge")}
        hint={t("form.challengeHint")}
        defaultValue={record?.challenge}
        lang="nl"
        required
      />
      <ChallengeBoundFields bounds={record} />
      {programmes.length > 0 && (
        <SelectField
          name="programme"
          label={t("programme")}
          emptyLabel={t("form.otherProgrammeChoice")}
          optionalLabel=""
          options={programmes.map((name) => ({ value: name, label: name }))}
          defaultValue={record?.programme}
        />
      )}
      <TextField
        name="otherProgramme"
        label={programmes.length > 0 ? t("form.otherProgramme") : t("programme")}
        lang="nl"
        width="medium"
      />
      <SelectField
        name="agreement"
        label={t("agreement")}
        emptyLabel={form("choose")}
        options={options("agreement", AGREEMENTS)}
        defaultValue={record?.agreement}
        required
      />
      <SelectField
        name="legalForm"
        label={t("legalForm")}
        emptyLabel={form("choose")}
        options={options("legal_form", LEGAL_FORMS)}
        defaultValue={record?.legalForm}
        required
      />
      <RadioGroupField
        name="style"
        label={t("style")}
        hint={t("form.styleHint")}
        options={[{ value: "", label: vocabulary("style.none") }, ...styles]}
        defaultValue={record?.style ?? ""}
        optionalLabel=""
      />
      <DateField
        name="startedOn"
        label={t("started")}
        hint={t("form.startedHint")}
        defaultValue={record?.startedOn}
        required
      />
      <SelectField
        name="startedPrecision"
        label={t("form.precision")}
        options={options("date_precision", DATE_PRECISIONS)}
        defaultValue={record?.startedPrecision ?? "day"}
        width="short"
        required
      />
      <DateField name="endedOn" label={t("ended")} defaultValue={record?.endedOn} />
    </>
  );
}
