/** What the form of a draft answers after a save, whatever it is a draft of. Fields come as the form names them. */
import type { ActionState, FormValues, SummaryLine } from "@/lib/action-state";
import { asTheirs, type DraftConflict, type DraftFields } from "@/lib/draft-fields";
import { ConflictError } from "@/lib/errors";
import { formatTime } from "@/lib/format";
import { getLocale, getTranslator } from "@/lib/i18n";

type Saved = { revision: number; savedAt: Date };
/** A field that stands in the way of submission, by its path and by what the form calls it. */
type NamedIssue = { path: string; name: string; code: string; limit?: number };

/** Somebody saved after this form was opened. */
export const isDraftConflict = (error: unknown): boolean =>
  error instanceof ConflictError && error.code === "draft_changed_meanwhile";

export async function savedAnswer(fields: DraftFields, saved: Saved): Promise<ActionState> {
  const values = await savedValues(fields, saved);
  return { status: "done", message: values.savedMessage, values };
}

/**
 * Saved, and not submitted: each field that stands in the way says why.
 * @param summary fewer lines than fields, for a form that asks the same of many
 */
export async function incompleteAnswer(
  fields: DraftFields,
  saved: Saved,
  issues: readonly NamedIssue[],
  summary?: readonly SummaryLine[],
): Promise<ActionState> {
  const [errors, form] = await Promise.all([getTranslator("errors"), getTranslator("form")]);
  return {
    status: "invalid",
    message: form("draft.savedNotSubmitted"),
    fieldErrors: Object.fromEntries(
      issues.map(({ path, name, code, limit = 0 }) => [
        path,
        // A summary of its own names the fields: the message at the field has the question above it.
        [summary ? errors(code, { limit }) : `${name}: ${errors(code, { limit })}`],
      ]),
    ),
    summary,
    values: await savedValues(fields, saved),
  };
}

/** Tells who saved what in the meantime, field by field. The revision it hands out lets a next save overwrite, knowingly. */
export async function conflictAnswer(
  fields: DraftFields,
  { savedBy, savedAt, revision, theirs }: DraftConflict,
  nameOf: (field: string) => string,
): Promise<ActionState> {
  const [form, locale] = await Promise.all([getTranslator("form"), getLocale()]);
  const differs = form("draft.differs", { name: savedBy });
  return {
    status: "failed",
    message: form("draft.conflict", { name: savedBy, time: formatTime(savedAt, locale) }),
    fieldErrors: Object.fromEntries(
      Object.keys(theirs).map((name) => [name, [`${nameOf(name)}: ${differs}`]]),
    ),
    values: { ...fields, revision: String(revision), ...asTheirs(theirs) },
  };
}

/** What the form holds after a save, with the state of the draft it then knows. */
async function savedValues(fields: DraftFields, { revision, savedAt }: Saved) {
  const [form, locale] = await Promise.all([getTranslator("form"), getLocale()]);
  const savedMessage = form("draft.savedAt", { time: formatTime(savedAt, locale) });
  return { ...fields, revision: String(revision), savedMessage } satisfies FormValues;
}
