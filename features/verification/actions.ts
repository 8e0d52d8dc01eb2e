"use server";

import { z } from "zod";
import { action } from "@/features/auth/viewer-action";
import { auditLogHref } from "@/features/hrefs";
import { checkLog } from "./mutations";

export const verifyLogAction = action(z.object({}), async (viewer) =>
  auditLogHref({ verified: await checkLog(viewer) }, "verify"),
);
