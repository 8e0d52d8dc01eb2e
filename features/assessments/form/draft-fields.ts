/** A draft as the fields of its form, by name; and where two drafts differ. Pure. */
import { ELEMENTS } from "@/db/vocabulary";
import { type DraftFields, differentFields } from "@/lib/forms/draft-fields";
import type { Locale } from "@/lib/locale";
import { numberFields } from "@/lib/numbers/typed-numbers";
import type { DraftAssessment, DraftChoice } from "../content";
import { ASKED_ITEMS } from "../framework/questions";

/** Names that end in `[]` hold a list. A box that is not ticked is empty. */
export function fieldsOf(draft: DraftAssessment): DraftFields {
  const fields: DraftFields = { task: draft.task, need: draft.need, ...choiceFieldsOf(draft) };
  for (const item of ASKED_ITEMS) {
    const { answer = "", reason = "", source = "" } = draft.answers[item] ?? {};
    Object.assign(fields, {
      [`answers.${item}.answer`]: answer,
      [`answers.${item}.reason`]: reason,
      [`answers.${item}.source`]: source,
    });
  }
  return fields;
}

export function choiceFieldsOf(choice: DraftChoice): DraftFields {
  const { style, secondaryStyle, styleReason, oversightPackage, evaluateOn } = choice;
  const { indicatorIds, moneyPercent, delayMonths, ...mandate } = choice.mandate;
  const fields: DraftFields = { style, secondaryStyle, styleReason, oversightPackage, evaluateOn };
  for (const [index, { item, sentence }] of choice.features.entries()) {
    fields[`features.${index}.item`] = item;
    fields[`features.${index}.sentence`] = sentence;
  }
  for (const element of ELEMENTS) fields[`elements.${element}`] = choice.elements[element];
  for (const [key, text] of Object.entries(mandate)) fields[`mandate.${key}`] = text;
  Object.assign(fields, numberFields("mandate.moneyPercent", moneyPercent));
  Object.assign(fields, numberFields("mandate.delayMonths", delayMonths));
  fields["mandate.indicatorIds[]"] = [...indicatorIds];
  return fields;
}

/** The fields in which the other draft says something else, with what it says in a form of this language. */
export const differencesFrom = (
  mine: DraftAssessment,
  theirs: DraftAssessment,
  language?: Locale,
): DraftFields => differentFields(fieldsOf(mine), fieldsOf(theirs), language);
