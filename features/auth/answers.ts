/** What a form is answered when something is refused: by field, or in one message. Nothing that was typed is left out. */
import type { z } from "zod";
import {
  ConflictError,
  ForbiddenError,
  NotFoundError,
  RuleError,
  StorageError,
} from "@/lib/errors";
import { type ActionState, valuesOf } from "@/lib/forms/action-state";
import { formObject } from "@/lib/forms/form-data";
import type { Translator } from "@/lib/i18n";

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

/** Somebody may not, or what they asked does not hold any more. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof ConflictError ||
  error instanceof RuleError ||
  error instanceof NotFoundError ||
  error instanceof ForbiddenError;
