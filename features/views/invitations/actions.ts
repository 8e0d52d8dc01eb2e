"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { answerTo, parseForm } from "@/features/auth/answers";
import { requestOrigin } from "@/features/auth/viewer";
import { partnerViewHref } from "@/features/hrefs";
import { RuleError } from "@/lib/errors";
import type { ActionState } from "@/lib/forms/action-state";
import { getTranslator } from "@/lib/i18n";
import { partnerViewSchema, secretSchema } from "../validation";
import { giveInvitedView } from "./mutations";
import { PARTNER_COOKIE } from "./partner-cookies";

/** For a partner without an account: what its cookie opens is looked up in the same transaction as the view is kept. */
export async function givePartnerViewAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  const t = await getTranslator("errors");
  try {
    const content = parseForm(partnerViewSchema, form);
    const capability = secretSchema.safeParse((await cookies()).get(PARTNER_COOKIE)?.value);
    const origin = await requestOrigin();
    const isGiven = capability.success && (await giveInvitedView(capability.data, origin, content));
    if (!isGiven) throw new RuleError("link_works_no_more");
  } catch (error) {
    return answerTo(error, form, t);
  }
  redirect(partnerViewHref({ done: "given" }));
}
