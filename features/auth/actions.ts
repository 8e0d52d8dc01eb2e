"use server";

import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { signInHref } from "@/features/hrefs";
import { StorageError } from "@/lib/errors";
import { type ActionState, valuesOf } from "@/lib/forms/action-state";
import { formObject } from "@/lib/forms/form-data";
import { getTranslator, isLocale, LOCALE_COOKIE } from "@/lib/i18n";
import { answerTo, fieldErrors } from "./answers";
import { signIn } from "./mutations";
import { clearSession, writeSession } from "./sessions/token";
import { safeReturnPath, signInSchema } from "./validation";
import { endSession, requestOrigin } from "./viewer";

const LOCALE_MAX_AGE_SECONDS = 365 * 24 * 60 * 60;
const SECONDS_PER_MINUTE = 60;

export async function signInAction(_previous: ActionState, form: FormData): Promise<ActionState> {
  const t = await getTranslator("errors");
  const values = valuesOf(form);
  const typed = signInSchema.safeParse(formObject(form));
  if (!typed.success) {
    return {
      status: "invalid",
      message: t("invalid"),
      fieldErrors: fieldErrors(typed.error.issues, t),
      values,
    };
  }
  const origin = await requestOrigin();
  const result = await signIn(typed.data.email, typed.data.password, origin).catch((error) =>
    answerTo(error, form, t),
  );
  if ("status" in result) return result;
  if (result.outcome === "wrong") return { status: "failed", message: t("sign_in_wrong"), values };
  if (result.outcome === "wait") {
    const minutes = Math.ceil(result.seconds / SECONDS_PER_MINUTE);
    return { status: "failed", message: t("sign_in_wait", { minutes }), values };
  }
  await writeSession({ userId: result.account.id, sessionVersion: result.account.sessionVersion });
  redirect(safeReturnPath(form.get("returnTo")));
}

export async function signOutAction(): Promise<void> {
  try {
    await endSession();
  } catch (error) {
    // This device forgets who it was, also when that cannot be written down.
    if (!(error instanceof StorageError)) throw error;
  }
  await clearSession();
  redirect(signInHref());
}

export async function chooseLocaleAction(form: FormData): Promise<void> {
  const locale = form instanceof FormData ? form.get("locale") : null;
  if (isLocale(locale)) {
    (await cookies()).set(LOCALE_COOKIE, locale, {
      path: "/",
      sameSite: "lax",
      maxAge: LOCALE_MAX_AGE_SECONDS,
    });
  }
  redirect(await addressOfForm());
}

/** Where the form stands: a layout does not know, since it is not rendered again on the way to a next page. */
async function addressOfForm(): Promise<string> {
  const referer = (await headers()).get("referer");
  if (!referer || !URL.canParse(referer)) return "/";
  const { pathname, search } = new URL(referer);
  return pathname.startsWith("/sign-in") ? pathname + search : safeReturnPath(pathname + search);
}
