/** A working paper as the fields of its form, by name; and where two differ. Pure. */
import { PERFORMANCES } from "@/db/vocabulary";
import { typedLeaves } from "@/features/drafts/document";
import { type DraftFields, differentFields } from "@/lib/forms/draft-fields";
import type { DraftFinding } from "../content";
import { FINDING } from "../document";

export function fieldsOf(draft: DraftFinding): DraftFields {
  const fields: DraftFields = typedLeaves(FINDING, draft);
  for (const performance of PERFORMANCES) {
    const { score, reason, evidence, files = [] } = draft.performances[performance];
    const path = `performances.${performance}`;
    fields[`${path}.score`] = score;
    fields[`${path}.reason`] = reason;
    fields[`${path}.files[]`] = [...files];
    for (const [index, { title, url }] of evidence.entries()) {
      fields[`${path}.evidence.${index}.title`] = title;
      fields[`${path}.evidence.${index}.url`] = url;
    }
  }
  return fields;
}

/** The fields in which the other draft says something else, with what it says. */
export const differencesFrom = (mine: DraftFinding, theirs: DraftFinding): DraftFields =>
  differentFields(fieldsOf(mine), fieldsOf(theirs));
