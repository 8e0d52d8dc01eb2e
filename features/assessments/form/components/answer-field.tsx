import clsx from "clsx";
import { TheirText } from "@/components/form/drafts/their-text";
import { RadioGroupField } from "@/components/form/fields/radio-group-field";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { TextField } from "@/components/form/fields/text-field";
import { ANSWERS } from "@/db/vocabulary";
import type { ItemAnswer } from "@/features/assessments/content";
import type { AskedItem } from "@/features/assessments/framework/questions";
import type { FieldWords } from "../field-names";

interface AnswerFieldProps {
  item: AskedItem;
  given: ItemAnswer | undefined;
  words: FieldWords;
}

/** Keeps the page short: until an answer is chosen there is nothing to give a reason for. By style sheet, so without scripts too. */
const ONCE_ANSWERED = "[.answer:not(:has(:checked))_&]:hidden";

/** One question: the answer, a short reason, and where that can be read. */
export function AnswerField({ item, given, words: { t, framework, words } }: AnswerFieldProps) {
  const name = `answers.${item}`;
  const hasText = Boolean(given?.reason || given?.source);
  return (
    <div className="answer grid min-w-0 gap-3 border-t border-line pt-4 first-of-type:border-0 first-of-type:pt-0">
      <RadioGroupField
        name={`${name}.answer`}
        label={`${item}. ${framework(`item.${item}`)}`}
        options={ANSWERS.map((answer) => ({ value: answer, label: words(`answer.${answer}`) }))}
        defaultValue={given?.answer}
        look="chips"
        required
      />
      <TheirText name={`${name}.answer`} />
      <div
        className={clsx(
          "grid grid-cols-[minmax(0,1fr)] gap-3 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]",
          !hasText && ONCE_ANSWERED,
        )}
      >
        <div className="grid content-start gap-1.5">
          <TextAreaField
            name={`${name}.reason`}
            label={t("form.reasonOf", { item })}
            defaultValue={given?.reason}
            rows={2}
            width="full"
            lang="nl"
            required
          />
          <TheirText name={`${name}.reason`} />
        </div>
        <div className="grid content-start gap-1.5">
          <TextField
            name={`${name}.source`}
            label={t("form.sourceOf", { item })}
            defaultValue={given?.source}
            optionalLabel={t("form.sourceWhen")}
            width="full"
            lang="nl"
          />
          <TheirText name={`${name}.source`} />
        </div>
      </div>
    </div>
  );
}
