/** A draft as the fields of its form, by name; and where two drafts differ. Pure. */
import { PERFORMANCES } from "@/db/vocabulary";
import { type DraftFields, differentFields } from "@/lib/draft-fields";
import type { DraftContent } from "./content";

const TEXTS = [
  "period",
  "summary",
  "achieved",
  "done",
  "cost",
  "noDeviations",
  "risks",
  "partnersJoined",
  "partnersLeft",
  "nextMoments",
] as const;

/** Names that end in `[]` hold a list. A box that is not ticked is empty. */
export function fieldsOf(draft: DraftContent): DraftFields {
  const fields: DraftFields = {};
  const add = (prefix: string, members: Record<string, string>) => {
    for (const [key, text] of Object.entries(members)) fields[`${prefix}.${key}`] = text;
  };
  for (const name of TEXTS) fields[name] = draft[name];
  for (const performance of PERFORMANCES) {
    const { score, reason, evidence } = draft.performances[performance];
    add(`performances.${performance}`, { score, reason });
    fields[`performances.${performance}.evidence[]`] = evidence;
  }
  for (const [id, figures] of Object.entries(draft.indicators)) add(`indicators.${id}`, figures);
  for (const [id, dates] of Object.entries(draft.milestones)) add(`milestones.${id}`, dates);
  add("money", draft.money);
  for (const [index, row] of draft.deviations.entries()) add(`deviations.${index}`, row);
  fields["commitments[]"] = draft.commitments;
  fields["recommendations[]"] = draft.recommendations ?? [];
  add("touched", draft.touched ?? {});
  return fields;
}

/** The fields in which the other draft says something else, with what it says. */
export const differencesFrom = (mine: DraftContent, theirs: DraftContent): DraftFields =>
  differentFields(fieldsOf(mine), fieldsOf(theirs));
