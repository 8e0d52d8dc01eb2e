import { cache } from "react";
import { getLocale, getTranslator, type Translator } from "@/lib/i18n";
import { newId } from "@/lib/ids";
import { ActionFormClient, type ActionFormProps } from "./action-form-client";
import type { FormWords, NumberWords } from "./form-words";

/** Once a page, so that many forms on it are sent the same words once. */
const formWords = cache(async (): Promise<FormWords> => {
  const [t, errors, locale] = await Promise.all([
    getTranslator("form"),
    getTranslator("errors"),
    getLocale(),
  ]);
  return {
    locale,
    numbers: numberWords(t, errors),
    errorTitle: t("errorTitle"),
    failedTitle: t("failedTitle"),
    unreachable: t("unreachable"),
    outdated: errors("page_outdated"),
    reload: t("reload"),
    typed: {
      restored: t("typed.restored"),
      offered: t("typed.offered"),
      restore: t("draft.restore"),
      discard: t("draft.discard"),
    },
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
});

function numberWords(t: Translator<"form">, errors: Translator<"errors">): NumberWords {
  const number = { number: "{number}" };
  return {
    read: t("number.read", number),
    readOtherwise: t("number.readOtherwise", number),
    ambiguous: t("number.ambiguous"),
    typedElsewhere: t("number.typedElsewhere"),
    faults: {
      not_a_number: errors("not_a_number"),
      number_groups: errors("number_groups"),
      number_leading_zero: errors("number_leading_zero"),
      number_letter: errors("number_letter", { suggestion: "{suggestion}" }),
      number_too_long: errors("number_too_long"),
    },
  };
}

/** A form that posts to a server action: keeps what was typed, says what is wrong, works without JavaScript. */
export async function ActionForm(props: ActionFormProps) {
  return <ActionFormClient {...props} words={await formWords()} oneTimeKey={newId()} />;
}
