/** What the form of a draft answers after a save, whatever it is a draft of. Fields come as the form names them. */
import type { ActionState, FormValues, SummaryLine } from "@/lib/action-state";
import { asTheirs, type DraftConflict, type DraftFields } from "@/lib/draft-fields";
import { ConflictError, RuleError } from "@/lib/errors";
import { formatTime } from "@/lib/format";
import { getLocale, getTranslator } from "@/lib/i18n";

type Saved = { revision: number; savedAt: Date };
/** A field that stands in the way of submission, and what it is about where its path does not say so. */
interface Issue {
  path: string;
  code: string;
  about?: string;
  limit?: number;
  suggestion?: string | undefined;
}

type NameOf = (path: string, about?: string) => string;

interface DraftForm {
  /** What was typed, as the form names it. */
  fields: DraftFields;
  /** What the button that was pressed does. */
  save: () => Promise<ActionState>;
  /** What somebody else saved in the meantime; null when nobody can save it any more. */
  findConflict: () => Promise<DraftConflict | null>;
  /** What the fields are called. */
  fieldNames: () => Promise<NameOf>;
  /** Why nobody can save it any more. */
  movedOn: string;
}

/** The answer to the form of a draft: a save that came second overwrites nothing, and is told what the first one said. */
export async function answerDraft({
  fields,
  save,
  findConflict,
  fieldNames,
  movedOn,
}: DraftForm): Promise<ActionState> {
  try {
    return await save();
  } catch (error) {
    if (!isDraftConflict(error)) throw error;
    const conflict = await findConflict();
    if (!conflict) throw new RuleError(movedOn);
    return conflictAnswer(fields, conflict, await fieldNames());
  }
}

/** Somebody saved after this form was opened. */
const isDraftConflict = (error: unknown): boolean =>
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
  issues: readonly Issue[],
  nameOf: NameOf,
  summary?: readonly SummaryLine[],
): Promise<ActionState> {
  const [errors, form] = await Promise.all([getTranslator("errors"), getTranslator("form")]);
  return {
    status: "invalid",
    message: form("draft.savedNotSubmitted"),
    fieldErrors: Object.fromEntries(
      issues.map(({ path, about, code, limit = 0, suggestion = "" }) => [
        path,
        // A summary of its own names the fields: the message at the field has the question above it.
        [
          summary
            ? errors(code, { limit, suggestion })
            : `${nameOf(path, about)}: ${errors(code, { limit, suggestion })}`,
        ],
      ]),
    ),
    summary,
    values: await savedValues(fields, saved),
  };
}

/** Tells who saved what in the meantime, field by field. The revision it hands out lets a next save overwrite, knowingly. */
async function conflictAnswer(
  fields: DraftFields,
  { savedBy, savedAt, revision, theirs }: DraftConflict,
  nameOf: NameOf,
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
