/** A draft as the fields of its form, by name; and where two drafts differ. Pure. */
import { PERFORMANCES } from "@/db/vocabulary";
import type { DraftContent } from "./content";

export type DraftFields = Record<string, string | string[]>;

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
  return fields;
}

/** The fields in which the other draft says something else, with what it says. */
export function differencesFrom(mine: DraftContent, theirs: DraftContent): DraftFields {
  const [ours, others] = [fieldsOf(mine), fieldsOf(theirs)];
  const names = new Set([...Object.keys(ours), ...Object.keys(others)]);
  const different: DraftFields = {};
  for (const name of names) {
    const empty = name.endsWith("[]") ? [] : "";
    const [one, other] = [ours[name] ?? empty, others[name] ?? empty];
    if (asText(one) !== asText(other)) different[name] = other;
  }
  return different;
}

/** White space at the ends and the order of ticks make no difference. */
const asText = (value: string | string[]): string =>
  Array.isArray(value) ? [...value].sort().join() : value.trim();

const THEIRS = "theirs.";

/** What somebody else saved, under names that do not meet those of the fields. */
export const asTheirs = (theirs: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(theirs).map(([name, text]) => [THEIRS + name, text]));

/** The way back: what somebody else saved, by the name of the field. */
export function theirsOf(values: DraftFields): Record<string, string> {
  const theirs: Record<string, string> = {};
  for (const [name, text] of Object.entries(values)) {
    if (name.startsWith(THEIRS) && typeof text === "string")
      theirs[name.slice(THEIRS.length)] = text;
  }
  return theirs;
}
