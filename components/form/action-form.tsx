import { getTranslator } from "@/lib/i18n";
import { ActionFormClient, type ActionFormProps } from "./action-form-client";
import type { FormWords } from "./form-words";

export async function formWords(): Promise<FormWords> {
  const t = await getTranslator("form");
  return {
    errorTitle: t("errorTitle"),
    failedTitle: t("failedTitle"),
    unreachable: t("unreachable"),
    error: t("error"),
    optional: t("optional"),
    busy: t("busy"),
    wordCount: t("wordCount", { count: "{count}", max: "{max}" }),
    wordsOver: t("wordsOver", { count: "{count}", max: "{max}", over: "{over}" }),
    signInTitle: t("signInTitle"),
    signInExplanation: t("signInExplanation"),
    email: t("email"),
    password: t("password"),
  };
}

/** A form that posts to a server action: keeps what was typed, says what is wrong, works without JavaScript. */
export async function ActionForm(props: ActionFormProps) {
  return <ActionFormClient {...props} words={await formWords()} />;
}
