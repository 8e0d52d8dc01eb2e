import { signIn } from "@/features/auth/mutations";
import { carriedFields, RESUME, resumePage } from "@/features/auth/sessions/resume-page";
import { writeSession } from "@/features/auth/sessions/token";
import { safeReturnPath, signInSchema } from "@/features/auth/validation";
import { requestOrigin } from "@/features/auth/viewer";
import { StorageError } from "@/lib/errors";
import { getLocale, getTranslator } from "@/lib/i18n";
import { isSameOrigin } from "@/lib/requests/requests";

/** Signs in somebody whose form was sent after the session ended, and hands the typed fields on. */
export async function POST(request: Request) {
  const form = await request.formData().catch(() => null);
  if (!form || !isSameOrigin(request)) return new Response(null, { status: 400 });
  const [t, locale] = await Promise.all([getTranslator("errors"), getLocale()]);
  const path = safeReturnPath(form.get(RESUME.path));
  const nonce = request.headers.get("x-nonce") ?? "";
  const page = { locale, nonce, path, fields: carriedFields(form) };
  const typed = signInSchema.safeParse({
    email: form.get(RESUME.email),
    password: form.get(RESUME.password),
  });
  const askAgain = (message: string) => html(resumePage({ ...page, step: "sign_in", message }));
  if (!typed.success) return askAgain(t("sign_in_wrong"));
  const result = await signIn(typed.data.email, typed.data.password, await requestOrigin()).catch(
    (error) => {
      if (error instanceof StorageError) return error;
      throw error;
    },
  );
  if (result instanceof StorageError) return askAgain(t(result.code));
  if (result.outcome === "wrong") return askAgain(t("sign_in_wrong"));
  if (result.outcome === "wait") {
    return askAgain(t("sign_in_wait", { minutes: Math.ceil(result.seconds / 60) }));
  }
  await writeSession({
    userId: result.account.id,
    sessionVersion: result.account.sessionVersion,
  });
  return html(resumePage({ ...page, step: "send" }));
}

const html = (body: string) =>
  new Response(body, {
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
  });
