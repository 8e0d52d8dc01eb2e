/** The form of a draft, for its buttons and for autosave: what is read from it, and what it is answered. */
import "server-only";
import type { z } from "zod";
import { InvalidInput } from "@/features/auth/answers";
import type { Viewer } from "@/features/viewer/types";
import { ConflictError, type ErrorCode, RuleError } from "@/lib/errors";
import type { ActionState, FieldErrors, FormValues, SummaryLine } from "@/lib/forms/action-state";
import { asTheirs, type DraftConflict, type DraftFields } from "@/lib/forms/draft-fields";
import { formObject, languageOfForm } from "@/lib/forms/form-data";
import { getLocale, getTranslator } from "@/lib/i18n";
import type { Locale } from "@/lib/locale";
import { formatTime } from "@/lib/text/format";
import { type Path, readTyped, type Typed } from "./typed";
import type { Saved } from "./versions";

/** A field that stands in the way of submission, and what it is about where its path does not say so. */
interface Issue {
  path: string;
  code: string;
  about?: string;
  limit?: number;
  suggestion?: string | undefined;
}

type NameOf = (path: string, about?: string) => string;
/** On which draft somebody typed, and which state of it they knew. */
type Opened = { revision: number };

type SavedForm = Saved & {
  /** Where the draft is written from now on. */
  editHref: (query?: { done: "saved" }) => string;
};

/** What a noun tells of the form of its draft. */
export interface DraftForm<Reference extends Opened, Content> {
  reference: z.ZodType<Reference>;
  content: z.ZodType<Content>;
  fieldsOf: (content: Content) => DraftFields;
  /** @param unsaved fields that keep what the draft had */
  save: (
    viewer: Viewer,
    reference: Reference,
    content: Content,
    unsaved: readonly Path[],
  ) => Promise<SavedForm>;
  /** What was saved elsewhere since; null when it is no draft any more. */
  findConflict: (
    viewer: Viewer,
    reference: Reference,
    content: Content,
    language: Locale,
  ) => Promise<DraftConflict | null>;
  /** What the fields are called. */
  names: () => Promise<NameOf>;
  /** Told when it is no draft any more. */
  movedOn: ErrorCode;
}

export interface Read<Reference, Content> extends Typed<Content> {
  reference: Reference;
  language: Locale;
}

/** @throws InvalidInput when nothing of it can be kept */
export function readForm<R extends Opened, C>(
  { reference, content }: DraftForm<R, C>,
  form: FormData,
): Read<R, C> {
  const fields = formObject(form);
  const read = reference.safeParse(fields);
  const typed = readTyped(content, fields);
  if (!read.success || "issues" in typed)
    throw new InvalidInput([
      ...(read.error?.issues ?? []),
      ...("issues" in typed ? typed.issues : []),
    ]);
  return { ...typed, reference: read.data, language: languageOfForm(form) };
}

export const saveForm = <R extends Opened, C>(
  viewer: Viewer,
  draft: DraftForm<R, C>,
  { reference, content, tooLong }: Read<R, C>,
) =>
  draft.save(
    viewer,
    reference,
    content,
    tooLong.map(({ path }) => path),
  );

interface Buttons<R, C> {
  /** What `submit` does, and where it leads when nothing stands in the way. */
  submit: (read: Read<R, C>) => Promise<{ saved: Saved; issues: readonly Issue[]; href: string }>;
  /** Fewer lines than issues, for a form that asks the same of many. */
  summarise?: (issues: readonly Issue[], nameOf: NameOf) => Promise<readonly SummaryLine[]>;
  /** Where the button to add evidence leads after the save. */
  evidenceHref?: (documentId: string) => string;
}

/**
 * Answers the buttons of the form. What cannot be submitted is saved all the same, and a field that holds too much does not keep
 * the others from being saved. A save that came second overwrites nothing, and is told what the first one said.
 */
export async function answerDraft<R extends Opened, C>(
  viewer: Viewer,
  form: FormData,
  draft: DraftForm<R, C>,
  { submit, summarise, evidenceHref }: Buttons<R, C>,
): Promise<string | ActionState> {
  const read = readForm(draft, form);
  const fields = { ...draft.fieldsOf(read.content), ...typedIn(form, read) };
  const intent = String(form.get("intent"));
  try {
    if (intent === "submit" && read.tooLong.length === 0) {
      const { saved, issues, href } = await submit(read);
      if (issues.length === 0) return href;
      const nameOf = await draft.names();
      const lines = await summarise?.(issues, nameOf);
      return incompleteAnswer(fields, saved, issues, nameOf, lines);
    }
    const saved = await saveForm(viewer, draft, read);
    if (read.tooLong.length > 0)
      return partAnswer(fields, saved, await describePart(draft, read, saved));
    if (intent === "evidence" && evidenceHref) return evidenceHref(saved.documentId);
    // Without JavaScript the page that started the draft would offer to start it again.
    if (read.reference.revision === 0) return saved.editHref({ done: "saved" });
    return savedAnswer(fields, saved);
  } catch (error) {
    if (!isDraftConflict(error)) throw error;
    const { reference, content, language } = read;
    const conflict = await draft.findConflict(viewer, reference, content, language);
    if (!conflict) throw new RuleError(draft.movedOn);
    return conflictAnswer(fields, conflict, await draft.names());
  }
}

/** What holds too much stays in the form as it was typed. */
const typedIn = (form: FormData, { tooLong }: { tooLong: readonly { path: Path }[] }) =>
  Object.fromEntries(
    tooLong.map(({ path }) => [path.join("."), String(form.get(path.join(".")) ?? "")]),
  );

export const isDraftConflict = (error: unknown): boolean =>
  error instanceof ConflictError && error.code === "draft_changed_meanwhile";

interface Part {
  message: string;
  refused: FieldErrors;
}

/** That a save left fields out: which, and why. */
export async function describePart<R extends Opened, C>(
  draft: DraftForm<R, C>,
  { tooLong }: Read<R, C>,
  { savedAt }: Saved,
): Promise<Part> {
  const [t, errors, locale, nameOf] = await Promise.all([
    getTranslator("form"),
    getTranslator("errors"),
    getLocale(),
    draft.names(),
  ]);
  const refused = tooLong.map((issue) => {
    const path = issue.path.join(".");
    const limit = "maximum" in issue ? Number(issue.maximum) : 0;
    return { path, name: nameOf(path), why: errors("too_long", { limit }) };
  });
  const names = new Intl.ListFormat(locale, { type: "conjunction" }).format(
    refused.map(({ name }) => name),
  );
  return {
    message: t("draft.savedExcept", { time: formatTime(savedAt, locale), names }),
    refused: Object.fromEntries(refused.map(({ path, name, why }) => [path, [`${name}: ${why}`]])),
  };
}

/** That somebody else, or the viewer in another window, was first. */
export async function describeConflict({ isOwn, savedBy, savedAt }: DraftConflict) {
  const [t, locale] = await Promise.all([getTranslator("form"), getLocale()]);
  const about = { name: savedBy, time: formatTime(savedAt, locale) };
  return {
    message: t(isOwn ? "draft.conflictOwn" : "draft.conflict", about),
    differs: t(isOwn ? "draft.differsOwn" : "draft.differs", about),
  };
}

async function savedAnswer(fields: DraftFields, saved: Saved): Promise<ActionState> {
  const values = await savedValues(fields, saved);
  return { status: "done", message: values.savedMessage, values };
}

function partAnswer(fields: DraftFields, { revision }: Saved, part: Part): ActionState {
  return {
    status: "invalid",
    message: part.message,
    fieldErrors: part.refused,
    values: { ...fields, revision: String(revision), savedPartMessage: part.message },
  };
}

/** Saved, and not submitted: each field that stands in the way says why. */
async function incompleteAnswer(
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

/** Field by field. The revision it hands out lets a next save overwrite, knowingly. */
async function conflictAnswer(
  fields: DraftFields,
  conflict: DraftConflict,
  nameOf: NameOf,
): Promise<ActionState> {
  const { message, differs } = await describeConflict(conflict);
  const { theirs, revision } = conflict;
  return {
    status: "failed",
    message,
    fieldErrors: Object.fromEntries(
      Object.keys(theirs).map((name) => [name, [`${nameOf(name)}: ${differs}`]]),
    ),
    values: { ...fields, revision: String(revision), ...asTheirs(theirs) },
  };
}

/** What the form holds after a save, with the state of the draft it then knows. */
async function savedValues(fields: DraftFields, { documentId, revision, savedAt }: Saved) {
  const [form, locale] = await Promise.all([getTranslator("form"), getLocale()]);
  const savedMessage = form("draft.savedAt", { time: formatTime(savedAt, locale) });
  return { ...fields, documentId, revision: String(revision), savedMessage } satisfies FormValues;
}
