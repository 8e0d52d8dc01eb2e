import type { Viewer } from "@/features/auth/types";
import { findViewer } from "@/features/auth/viewer";
import { fieldErrors } from "@/features/auth/viewer-action";
import { findDraftConflict } from "@/features/reports/conflict-queries";
import type { DraftContent } from "@/features/reports/content";
import { type DraftReference, saveDraft } from "@/features/reports/draft-mutations";
import { autosaveSchema, draftReferenceSchema, draftSchema } from "@/features/reports/validation";
import { ConflictError, ForbiddenError, NotFoundError, RuleError } from "@/lib/errors";
import { formObject } from "@/lib/form-data";
import { formatTime } from "@/lib/format";
import { getLocale, getTranslator } from "@/lib/i18n";
import { isSameOrigin, readJson } from "@/lib/requests";

const MAX_BODY_BYTES = 1024 * 1024;

/** Autosave: the fields of the form as they are, while somebody types. Answers in words that the form shows. */
export async function POST(request: Request) {
  const t = await getTranslator("errors");
  if (!isSameOrigin(request)) return answer(403, { message: t("forbidden") });
  const viewer = await findViewer();
  if (!viewer) return answer(401, { message: t("session_expired") });
  const body = autosaveSchema.safeParse(await readJson(request, MAX_BODY_BYTES));
  if (!body.success) return answer(422, { message: t("invalid") });
  const fields = formObject(asFormData(body.data.fields));
  const reference = draftReferenceSchema.safeParse(fields);
  const typed = draftSchema.safeParse(fields);
  if (!reference.success || !typed.success) {
    const issues = [...(reference.error?.issues ?? []), ...(typed.error?.issues ?? [])];
    const [message] = Object.values(fieldErrors(issues, t)).flat();
    return answer(422, { message: message ?? t("invalid") });
  }
  return save(viewer, reference.data, typed.data);
}

async function save(viewer: Viewer, reference: DraftReference, typed: DraftContent) {
  const [t, errors, locale] = await Promise.all([
    getTranslator("reports"),
    getTranslator("errors"),
    getLocale(),
  ]);
  try {
    const { reportId, revision, savedAt } = await saveDraft(viewer, reference, typed);
    const message = t("form.savedAt", { time: formatTime(savedAt, locale) });
    return answer(200, { reportId, revision, savedAt, message });
  } catch (error) {
    if (error instanceof NotFoundError) return answer(404, { message: errors("not_found") });
    if (error instanceof ForbiddenError) return answer(403, { message: errors("forbidden") });
    if (error instanceof RuleError) return answer(409, { message: errors(error.code) });
    if (!(error instanceof ConflictError)) throw error;
    const conflict = await findDraftConflict(viewer, reference, typed);
    if (!conflict) return answer(409, { message: errors("report_moved_on") });
    const { savedBy, savedAt, revision, theirs } = conflict;
    const message = t("form.conflict", { name: savedBy, time: formatTime(savedAt, locale) });
    return answer(409, { message, savedBy, savedAt, revision, theirs });
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
