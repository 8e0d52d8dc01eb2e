/**
 * The page that answers a form which was sent after the session ended, in a browser without
 * JavaScript: it carries every typed field along, through signing in and on to where it was going.
 */
import type { Locale } from "@/lib/locale";
import { escaped, plainPage } from "@/lib/requests/plain-page";

/** Fields of the page itself, beside those that it carries. */
export const RESUME = {
  path: "resume_path",
  email: "resume_email",
  password: "resume_password",
} as const;
const OWN: string[] = Object.values(RESUME);

export type ResumePage = {
  locale: Locale;
  nonce: string;
  /** Where the form was going. */
  path: string;
  /** What was typed, with the framework's own fields, in the order of the form. */
  fields: [name: string, value: string][];
  /** `sign_in` asks who it is; `send` is signed in again and asks to send once more. */
  step: "sign_in" | "send";
  message?: string;
};

const WORDS = {
  nl: {
    title: "Meld u opnieuw aan",
    text: "U was afgemeld omdat u een tijd niets deed. Wat u hebt ingevuld, is er nog. Een gekozen bestand kiest u straks opnieuw.",
    email: "E-mailadres",
    password: "Wachtwoord",
    signIn: "Aanmelden",
    sendTitle: "U bent weer aangemeld",
    sendText: "Wat u hebt ingevuld, is er nog. Verstuur het nu opnieuw.",
    send: "Opnieuw versturen",
  },
  en: {
    title: "Sign in again",
    text: "You were signed out because nothing happened for a while. What you filled in is still here. A chosen file has to be chosen again.",
    email: "E-mail address",
    password: "Password",
    signIn: "Sign in",
    sendTitle: "You are signed in again",
    sendText: "What you filled in is still here. Now send it once more.",
    send: "Send again",
  },
} satisfies Record<Locale, Record<string, string>>;

export function resumePage({ locale, nonce, path, fields, step, message }: ResumePage): string {
  const words = WORDS[locale];
  const isSignIn = step === "sign_in";
  const title = isSignIn ? words.title : words.sendTitle;
  const target = isSignIn ? "/api/resume" : path;
  const body = `<p>${isSignIn ? words.text : words.sendText}</p>
${message ? `<p role="alert">${escaped(message)}</p>` : ""}
<form method="post" action="${escaped(target)}" enctype="multipart/form-data">
${isSignIn ? hidden(RESUME.path, path) : ""}${fields.map(([name, value]) => hidden(name, value)).join("\n")}
${isSignIn ? input(RESUME.email, words.email, "email", "username") + input(RESUME.password, words.password, "password", "current-password") : ""}
<button type="submit">${isSignIn ? words.signIn : words.send}</button></form>`;
  return plainPage({ locale, nonce, title, body });
}

/** The typed fields of a form: no files, and none of the page's own. */
export function carriedFields(form: FormData): [string, string][] {
  return [...form.entries()].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && !OWN.includes(entry[0]),
  );
}

/** A line break in a value stays one: a hidden field loses none. */
const hidden = (name: string, value: string) =>
  `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`;

const input = (name: string, label: string, type: string, autocomplete: string) =>
  `<label for="${name}">${label}</label><input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" required>`;
