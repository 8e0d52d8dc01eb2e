import { ASSESSMENT_FORM } from "@/features/assessments/form/draft-form";
import { fieldErrors, InvalidInput } from "@/features/auth/answers";
import { recordingRefusals } from "@/features/auth/permit";
import { findViewer } from "@/features/auth/viewer";
import {
  type DraftForm,
  describeConflict,
  describePart,
  isDraftConflict,
  readForm,
  saveForm,
} from "@/features/drafts/form";
import { FINDING_FORM } from "@/features/findings/form/draft-form";
import { REPORT_FORM } from "@/features/reports/form/draft-form";
import type { Viewer } from "@/features/viewer/types";
import {
  ConflictError,
  ForbiddenError,
  NotFoundError,
  RuleError,
  StorageError,
} from "@/lib/errors";
import { autosaveSchema } from "@/lib/fields";
import { readStamp, STAMP } from "@/lib/forms/form-stamp";
import { getLocale, getTranslator } from "@/lib/i18n";
import { isSameOrigin, readJson } from "@/lib/requests/requests";
import { formatTime } from "@/lib/text/format";

const MAX_BODY_BYTES = 1024 * 1024;

/** Autosave: the fields of the form as they are, while somebody types. Answers in words that the form shows. */
export async function POST(request: Request) {
  const t = await getTranslator("errors");
  if (!isSameOrigin(request)) return answer(403, { message: t("forbidden") });
  const viewer = await findViewer();
  if (!viewer) return answer(401, { message: t("session_expired") });
  const body = autosaveSchema.safeParse(await readJson(request, MAX_BODY_BYTES));
  if (!body.success) return answer(422, { message: t("invalid") });
  const form = asFormData(body.data.fields);
  const stamp = readStamp(form.get(STAMP));
  if (!stamp) return answer(409, { message: t("page_outdated") });
  if (stamp.authorId !== viewer.id)
    return answer(409, { message: t("other_author", { name: viewer.name }) });
  const of = new URL(request.url).searchParams.get("of");
  if (of === "assessment") return autosave(viewer, ASSESSMENT_FORM, form);
  return of === "finding"
    ? autosave(viewer, FINDING_FORM, form)
    : autosave(viewer, REPORT_FORM, form);
}

async function autosave<R extends { revision: number }, C>(
  viewer: Viewer,
  draft: DraftForm<R, C>,
  form: FormData,
) {
  const [t, errors, locale] = await Promise.all([
    getTranslator("form"),
    getTranslator("errors"),
    getLocale(),
  ]);
  try {
    const read = readForm(draft, form);
    try {
      const saved = await recordingRefusals(saveForm(viewer, draft, read));
      const { revision, savedAt } = saved;
      const message = t("draft.savedAt", { time: formatTime(savedAt, locale) });
      const part = read.tooLong.length > 0 && (await describePart(draft, read, saved));
      return answer(200, { href: saved.editHref(), revision, savedAt, message, ...part });
    } catch (error) {
      if (!isDraftConflict(error)) throw error;
      const { reference, content, language } = read;
      const conflict = await draft.findConflict(viewer, reference, content, language);
      if (!conflict) return answer(409, { message: errors(draft.movedOn) });
      const { message } = await describeConflict(conflict);
      const { revision, theirs } = conflict;
      return answer(409, { message, revision, theirs });
    }
  } catch (error) {
    if (error instanceof InvalidInput) {
      const [message] = Object.values(fieldErrors(error.issues, errors)).flat();
      return answer(422, { message: message ?? errors("invalid") });
    }
    if (error instanceof NotFoundError) return answer(404, { message: errors("not_found") });
    if (error instanceof ForbiddenError) return answer(403, { message: errors("forbidden") });
    if (error instanceof StorageError) return answer(503, { message: errors(error.code) });
    if (error instanceof RuleError || error instanceof ConflictError)
      return answer(409, { message: errors(error.code) });
    throw error;
  }
}

function asFormData(fields: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

function answer(status: number, body: Record<string, unknown>) {
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}
