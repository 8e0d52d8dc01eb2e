import { recordingRefusals } from "@/features/auth/permit";
import { findViewer } from "@/features/auth/viewer";
import { EVIDENCE_MAX_BYTES } from "@/features/evidence/store";
import { EVIDENCE_OWNERS } from "@/features/evidence/types";
import { addFindingFile } from "@/features/findings/evidence/mutations";
import {
  evidencePageHref,
  findingEvidenceHref,
  homeHref,
  recommendationEvidenceHref,
  signInHref,
} from "@/features/hrefs";
import { addProgressFile } from "@/features/recommendations/statements/evidence-mutations";
import { addEvidenceFile } from "@/features/reports/evidence/mutations";
import { ForbiddenError, NotFoundError, RuleError, StorageError } from "@/lib/errors";
import { id as idField } from "@/lib/fields";
import { isSameOrigin } from "@/lib/requests/requests";

/** Of a title, what an address may carry back. */
const TITLE_MAX = 1000;
/** Room for the other fields of the form and the words between the parts. */
const FORM_MAX_BYTES = EVIDENCE_MAX_BYTES + 100 * 1024;

/** What a file can be evidence of: who keeps it, and the page that its form is on. */
const PLACES = {
  report: { add: addEvidenceFile, pageHref: evidencePageHref },
  recommendation: { add: addProgressFile, pageHref: recommendationEvidenceHref },
  finding: { add: addFindingFile, pageHref: findingEvidenceHref },
} as const;

/**
 * Takes a file. A form posts here by itself, with or without scripts, and every answer leads back to the page of the
 * form. What is too large is refused by its length, before it is read: beyond the ceiling of the framework the rest is
 * cut off and nothing could be said about it.
 */
export async function POST(request: Request) {
  const named = new URL(request.url).searchParams;
  const kind = EVIDENCE_OWNERS.find((one) => idField().safeParse(named.get(one)).success);
  if (!kind) return backTo(homeHref());
  const { add, pageHref } = PLACES[kind];
  const id = named.get(kind) ?? "";
  // What was typed goes back in the address: a file has to be chosen again, a title is not typed again.
  const fail = (error: string, title?: string) => backTo(pageHref(id, { error, title }));
  if (!isSameOrigin(request)) return fail("forbidden");
  const viewer = await findViewer();
  if (!viewer) return backTo(signInHref(pageHref(id)));
  const length = request.headers.get("content-length");
  if (length === null) return fail("file_unreadable");
  if (Number(length) > FORM_MAX_BYTES) return fail("file_too_large");
  const form = await request.formData().catch(() => null);
  if (!form) return fail("file_unreadable");
  const file = form.get("file");
  const typed = form.get("title");
  const title = typeof typed === "string" ? typed : "";
  if (!(file instanceof File) || file.name === "") {
    return fail("file_missing", title.slice(0, TITLE_MAX));
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const added = await recordingRefusals(add(viewer, id, { title, fileName: file.name, bytes }));
    return backTo(pageHref(id, { added }));
  } catch (error) {
    if (error instanceof RuleError || error instanceof StorageError) {
      return fail(error.code, title.slice(0, TITLE_MAX));
    }
    if (error instanceof ForbiddenError) return fail("forbidden");
    if (error instanceof NotFoundError) return fail("not_found");
    throw error;
  }
}

/** 303: the browser goes on with a GET. Relative, so that the address the user typed stays. */
function backTo(address: string): Response {
  return new Response(null, { status: 303, headers: { location: address } });
}
