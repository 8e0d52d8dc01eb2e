/** A draft as the fields of its form, by name; and where two drafts differ. Pure. */
import { PERFORMANCES } from "@/db/vocabulary";
import { typedLeaves } from "@/features/drafts/document";
import { type DraftFields, differentFields } from "@/lib/forms/draft-fields";
import type { Locale } from "@/lib/locale";
import { numberFields, type TypedNumber } from "@/lib/numbers/typed-numbers";
import type { DraftContent } from "../content";
import { REPORT } from "../document";

/** Names that end in `[]` hold a list. A box that is not ticked is empty. */
export function fieldsOf(draft: DraftContent): DraftFields {
  const fields: DraftFields = {
    ...typedLeaves(REPORT, draft),
    noDeviations: draft.noDeviations,
  };
  const add = (prefix: string, members: Record<string, string>) => {
    for (const [key, text] of Object.entries(members)) fields[`${prefix}.${key}`] = text;
  };
  const addNumbers = (prefix: string, members: Record<string, TypedNumber>) => {
    for (const [key, typed] of Object.entries(members))
      Object.assign(fields, numberFields(`${prefix}.${key}`, typed));
  };
  for (const performance of PERFORMANCES) {
    const { score, reason, evidence } = draft.performances[performance];
    add(`performances.${performance}`, { score, reason });
    fields[`performances.${performance}.evidence[]`] = evidence;
  }
  for (const [id, { value, forecast, explanation }] of Object.entries(draft.indicators)) {
    addNumbers(`indicators.${id}`, { value, forecast });
    add(`indicators.${id}`, { explanation });
  }
  for (const [id, dates] of Object.entries(draft.milestones)) add(`milestones.${id}`, dates);
  const { explanation, ...money } = draft.money;
  addNumbers("money", money);
  add("money", { explanation });
  for (const [index, row] of draft.deviations.entries()) add(`deviations.${index}`, row);
  fields["commitments[]"] = draft.commitments;
  fields["recommendations[]"] = draft.recommendations ?? [];
  add("touched", draft.touched ?? {});
  return fields;
}

/** The fields in which the other draft says something else, with what it says in a form of this language. */
export const differencesFrom = (
  mine: DraftContent,
  theirs: DraftContent,
  language?: Locale,
): DraftFields => differentFields(fieldsOf(mine), fieldsOf(theirs), language);
