import { TheirText } from "@/components/form/drafts/their-text";
import { SelectField } from "@/components/form/fields/select-field";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { type DraftChoice, FEATURES_MAX } from "@/features/assessments/content";
import { ASKED_ITEMS, BLOCK_ITEMS, type Block } from "@/features/assessments/framework/questions";
import { type FieldWords, itemName } from "../field-names";

interface FeatureFieldsProps {
  features: DraftChoice["features"];
  words: FieldWords;
}

/** Up to five answers that turn the scale, with a sentence each. A row that stays empty counts for nothing. */
export function FeatureFields({ features, words: { t, framework } }: FeatureFieldsProps) {
  const groups = (Object.keys(BLOCK_ITEMS) as Block[]).map((block) => ({
    label: framework(`block.${block}`),
    options: ASKED_ITEMS.filter((item) =>
      (BLOCK_ITEMS[block] as readonly string[]).includes(item),
    ).map((item) => ({ value: item, label: `${item} ${itemName(item, framework)}` })),
  }));
  return Array.from({ length: FEATURES_MAX }, (_, index) => {
    const name = `features.${index}`;
    const number = index + 1;
    return (
      <div key={name} className="grid grid-cols-[minmax(0,1fr)] gap-3 sm:grid-cols-2">
        <div className="grid content-start gap-1.5">
          <SelectField
            name={`${name}.item`}
            label={t("form.feature", { number })}
            options={[]}
            groups={groups}
            emptyLabel={t(index === 0 ? "form.firstFeature" : "form.noFeature")}
            defaultValue={features[index]?.item}
            required={index === 0}
            width="full"
          />
          <TheirText name={`${name}.item`} />
        </div>
        <div className="grid content-start gap-1.5">
          <TextAreaField
            name={`${name}.sentence`}
            label={t("form.featureSentence", { number })}
            defaultValue={features[index]?.sentence}
            required={index === 0}
            rows={2}
            width="full"
            lang="nl"
          />
          <TheirText name={`${name}.sentence`} />
        </div>
      </div>
    );
  });
}
