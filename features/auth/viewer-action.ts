/**
 * The frame of every server action: who asks, what was typed, and what the form is told when
 * something is refused. A server action can be reached by a direct POST, so the check is here.
 */
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { Viewer } from "@/features/viewer/types";
import { type ActionState, REAUTH_EMAIL, REAUTH_PASSWORD, valuesOf } from "@/lib/action-state";
import {
  ConflictError,
  ForbiddenError,
  NotFoundError,
  RuleError,
  StorageError,
} from "@/lib/errors";
import { formObject } from "@/lib/form-data";
import { getTranslator, type Translator } from "@/lib/i18n";
import { CHOSEN_NUMBER, chosenFields } from "@/lib/typed-numbers";
import { signIn } from "./mutations";
import { recordingRefusals } from "./permit";
import { writeSession } from "./session-token";
import { signInSchema } from "./validation";
import { findViewer, requestOrigin } from "./viewer";
import { viewerOf } from "./viewer-of";

export class InvalidInput extends Error {
  constructor(readonly issues: z.core.$ZodIssue[]) {
    super("invalid input");
  }
}

/** What was typed, checked. @throws InvalidInput, which the frame turns into field errors. */
export function parseForm<S extends z.ZodType>(schema: S, form: FormData): z.output<S> {
  const parsed = schema.safeParse(formObject(form));
  if (!parsed.success) throw new InvalidInput(parsed.error.issues);
  return parsed.data;
}

/** Runs `work` for the signed-in viewer and turns what goes wrong into an answer for the form. */
export async function viewerAction(
  form: FormData,
  work: (viewer: Viewer) => Promise<ActionState>,
): Promise<ActionState> {
  const t = await getTranslator("errors");
  if (!(form instanceof FormData)) return answerTo(new InvalidInput([]), form, t);
  try {
    const viewer = (await findViewer()) ?? (await signInAgain(form));
    if (viewer === "wrong" || viewer === null) {
      const message = t(viewer === "wrong" ? "sign_in_wrong" : "session_expired");
      return { status: "sign_in_required", message, values: valuesOf(form) };
    }
    const chosen = chosenFields(form.get(CHOSEN_NUMBER), (name) => form.get(name));
    return chosen ? chosenAnswer(form, chosen) : await recordingRefusals(work(viewer));
  } catch (error) {
    unstable_rethrow(error);
    return answerTo(error, form, t);
  }
}

/** Nothing is sent yet: whoever chose sees the figure in the form first. */
async function chosenAnswer(form: FormData, chosen: Record<string, string>): Promise<ActionState> {
  const t = await getTranslator("form");
  const { [CHOSEN_NUMBER]: _, ...values } = valuesOf(form);
  return { status: "done", message: t("number.chosen"), values: { ...values, ...chosen } };
}

export function answerTo(error: unknown, form: FormData, t: Translator): ActionState {
  const values = valuesOf(form);
  if (error instanceof InvalidInput) {
    return {
      status: "invalid",
      message: t("invalid"),
      fieldErrors: fieldErrors(error.issues, t),
      values,
    };
  }
  if (error instanceof NotFoundError) return { status: "failed", message: t("not_found"), values };
  if (error instanceof ForbiddenError) return { status: "failed", message: t("forbidden"), values };
  if (error instanceof ConflictError || error instanceof RuleError) {
    return { status: "failed", message: t(error.code), values };
  }
  if (error instanceof StorageError) {
    return { status: "failed", message: `${t(error.code)} ${t("typed_stays")}`, values };
  }
  throw error;
}

/** One message per field, the first: an empty date is not also a date that does not exist. */
export function fieldErrors(issues: z.core.$ZodIssue[], t: Translator): Record<string, string[]> {
  const errors: Record<string, string[]> = {};
  for (const issue of issues) {
    const field = issue.path.join(".") || "form";
    const limit =
      "maximum" in issue ? Number(issue.maximum) : "minimum" in issue ? Number(issue.minimum) : 0;
    const params = "params" in issue ? issue.params : {};
    errors[field] ??= [
      t.has(issue.message) ? t(issue.message, { limit, ...params }) : t("invalid_value"),
    ];
  }
  return errors;
}

/** A form whose session had expired carries an e-mail address and a password beside what was typed. */
async function signInAgain(form: FormData): Promise<Viewer | "wrong" | null> {
  const typed = signInSchema.safeParse({
    email: form.get(REAUTH_EMAIL),
    password: form.get(REAUTH_PASSWORD),
  });
  if (!typed.success) return null;
  const origin = await requestOrigin();
  const result = await signIn(typed.data.email, typed.data.password, origin);
  if (result.outcome !== "signed_in") return "wrong";
  const { id, sessionVersion } = result.account;
  await writeSession({ userId: id, sessionVersion });
  return viewerOf(result.account, origin);
}
