import type { z } from "zod";
import type { Locale } from "@/db/vocabulary";
import { findDraftConflict as findAssessmentConflict } from "@/features/assessments/form/conflict-queries";
import { saveDraft as saveAssessmentDraft } from "@/features/assessments/form/mutations";
import {
  draftReferenceSchema as assessmentReferenceSchema,
  draftSchema as assessmentSchema,
} from "@/features/assessments/validation";
import { recordingRefusals } from "@/features/auth/permit";
import type { Viewer } from "@/features/auth/types";
import { findViewer } from "@/features/auth/viewer";
import { fieldErrors } from "@/features/auth/viewer-action";
import { findDraftConflict as findFindingConflict } from "@/features/findings/form/conflict-queries";
import { saveDraft as saveFindingDraft } from "@/features/findings/form/mutations";
import {
  draftReferenceSchema as findingReferenceSchema,
  draftSchema as findingSchema,
} from "@/features/findings/validation";
import { editAssessmentHref, editFindingHref, editReportHref } from "@/features/hrefs";
import { findDraftConflict } from "@/features/reports/form/conflict-queries";
import { saveDraft } from "@/features/reports/form/mutations";
import { draftReferenceSchema, draftSchema } from "@/features/reports/validation";
import {
  ConflictError,
  ForbiddenError,
  NotFoundError,
  RuleError,
  StorageError,
} from "@/lib/errors";
import { autosaveSchema } from "@/lib/fields";
import { type FormObject, formObject, languageOfForm } from "@/lib/form-data";
import { readStamp, STAMP } from "@/lib/form-stamp";
import { formatTime } from "@/lib/format";
import { getLocale, getTranslator } from "@/lib/i18n";
import { isSameOrigin, readJson } from "@/lib/requests/requests";

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
  if (stamp?.authorId !== viewer.id) {
    return answer(409, { message: t("other_author", { name: viewer.name }) });
  }
  const fields = formObject(form);
  const of = new URL(request.url).searchParams.get("of");
  const read = of === "assessment" ? readAssessment : of === "finding" ? readFinding : readReport;
  const draft = read(viewer, fields, languageOfForm(form));
  if ("issues" in draft) {
    const [message] = Object.values(fieldErrors(draft.issues, t)).flat();
    return answer(422, { message: message ?? t("invalid") });
  }
  return save(draft);
}

/** How a draft is saved, and what stands there when somebody else was first. */
interface Draft {
  save: () => Promise<{ href: string; revision: number; savedAt: Date }>;
  findConflict: () => ReturnType<typeof findDraftConflict>;
  movedOn: string;
}

function readReport(viewer: Viewer, fields: FormObject, language: Locale) {
  const reference = draftReferenceSchema.safeParse(fields);
  const typed = draftSchema.safeParse(fields);
  if (!reference.success || !typed.success) return issuesOf(reference, typed);
  return {
    save: async () => {
      const { reportId, ...saved } = await saveDraft(viewer, reference.data, typed.data);
      return { ...saved, href: editReportHref(reportId) };
    },
    findConflict: () => findDraftConflict(viewer, reference.data, typed.data, language),
    movedOn: "report_moved_on",
  };
}

function readAssessment(viewer: Viewer, fields: FormObject, language: Locale) {
  const reference = assessmentReferenceSchema.safeParse(fields);
  const typed = assessmentSchema.safeParse(fields);
  if (!reference.success || !typed.success) return issuesOf(reference, typed);
  const { collaborationId } = reference.data;
  return {
    save: async () => {
      const { slug, ...saved } = await saveAssessmentDraft(viewer, reference.data, typed.data);
      return { ...saved, href: editAssessmentHref(slug) };
    },
    findConflict: () => findAssessmentConflict(viewer, collaborationId, typed.data, language),
    movedOn: "assessment_moved_on",
  };
}

function readFinding(viewer: Viewer, fields: FormObject) {
  const reference = findingReferenceSchema.safeParse(fields);
  const typed = findingSchema.safeParse(fields);
  if (!reference.success || !typed.success) return issuesOf(reference, typed);
  return {
    save: async () => {
      const { findingId, ...saved } = await saveFindingDraft(viewer, reference.data, typed.data);
      return { ...saved, href: editFindingHref(findingId) };
    },
    findConflict: () => findFindingConflict(viewer, reference.data, typed.data),
    movedOn: "finding_moved_on",
  };
}

const issuesOf = (...parsed: { error?: { issues: z.core.$ZodIssue[] } | undefined }[]) => ({
  issues: parsed.flatMap(({ error }) => error?.issues ?? []),
});

async function save({ save, findConflict, movedOn }: Draft) {
  const [t, errors, locale] = await Promise.all([
    getTranslator("form"),
    getTranslator("errors"),
    getLocale(),
  ]);
  try {
    const { href, revision, savedAt } = await recordingRefusals(save());
    const message = t("draft.savedAt", { time: formatTime(savedAt, locale) });
    return answer(200, { href, revision, savedAt, message });
  } catch (error) {
    if (error instanceof NotFoundError) return answer(404, { message: errors("not_found") });
    if (error instanceof ForbiddenError) return answer(403, { message: errors("forbidden") });
    if (error instanceof StorageError) return answer(503, { message: errors(error.code) });
    if (error instanceof RuleError) return answer(409, { message: errors(error.code) });
    if (!(error instanceof ConflictError)) throw error;
    const conflict = await findConflict();
    if (!conflict) return answer(409, { message: errors(movedOn) });
    const { savedBy, savedAt, revision, theirs } = conflict;
    const message = t("draft.conflict", { name: savedBy, time: formatTime(savedAt, locale) });
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
