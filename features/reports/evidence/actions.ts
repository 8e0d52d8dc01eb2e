"use server";

import { redirect } from "next/navigation";
import { parseForm, viewerAction } from "@/features/auth/viewer-action";
import { evidencePageHref } from "@/features/hrefs";
import type { ActionState } from "@/lib/action-state";
import { evidenceLinkSchema } from "../validation";
import { addEvidenceLink } from "./mutations";

export async function addLinkAction(_previous: ActionState, form: FormData): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { reportId, ...link } = parseForm(evidenceLinkSchema, form);
    const id = await addEvidenceLink(viewer, reportId, link);
    redirect(evidencePageHref(reportId, { added: id }));
  });
}
