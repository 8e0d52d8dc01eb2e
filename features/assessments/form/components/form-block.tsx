import { FormSection } from "@/components/form/form-section";
import type { DraftAssessment } from "@/features/assessments/content";
import { ASKED_ITEMS, BLOCK_ITEMS, type Block } from "@/features/assessments/framework/questions";
import type { FieldWords } from "../field-names";
import { partId } from "../progress";
import { AnswerField } from "./answer-field";

interface FormBlockProps {
  block: Block;
  draft: DraftAssessment;
  words: FieldWords;
}

/** The questions of one block. What another block asked already is named, not asked again. */
export function FormBlock({ block, draft, words }: FormBlockProps) {
  const { t, framework } = words;
  const items: readonly string[] = BLOCK_ITEMS[block];
  const asked = ASKED_ITEMS.filter((item) => items.includes(item));
  const repeated = items.filter((item) => !asked.some((one) => one === item));
  return (
    <FormSection
      id={partId(block)}
      title={framework(`block.${block}`)}
      titleLevel={3}
      intro={t(`form.intro.${block}`)}
    >
      {repeated.map((item) => (
        <p key={item} className="text-sm text-ink-secondary">
          {item}. {framework(`item.${item}`)}
        </p>
      ))}
      {asked.map((item) => (
        <AnswerField key={item} item={item} given={draft.answers[item]} words={words} />
      ))}
    </FormSection>
  );
}
