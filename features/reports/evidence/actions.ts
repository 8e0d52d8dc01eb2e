"use server";

import { action } from "@/features/auth/viewer-action";
import { evidencePageHref } from "@/features/hrefs";
import { evidenceLinkSchema } from "../validation";
import { addEvidenceLink } from "./mutations";

export const addLinkAction = action(evidenceLinkSchema, async (viewer, { reportId, ...link }) => {
  const id = await addEvidenceLink(viewer, reportId, link);
  return evidencePageHref(reportId, { added: id });
});
