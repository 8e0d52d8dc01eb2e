/**
 * The page that answers a form which was sent after the session ended, in a browser without
 * JavaScript: it carries every typed field along, through signing in and on to where it was going.
 */
import type { Locale } from "@/db/vocabulary";

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

const STYLE = `body{margin:0;background:#f4f6fa;color:#10213f;font:1rem/1.5 ui-sans-serif,system-ui,"Noto Sans",sans-serif}
header{background:#123566;color:#fff;padding:1rem;font-weight:700}main{max-width:34rem;margin:2rem auto;padding:0 1rem}
label{display:block;font-weight:700;margin:1rem 0 .25rem}input{box-sizing:border-box;width:100%;padding:.6rem;border:1px solid #44546f;border-radius:.4rem;font:inherit}
button{margin-top:1.25rem;padding:.7rem 1.25rem;border:0;border-radius:.4rem;background:#1d4f91;color:#fff;font:inherit;font-weight:700}
:focus-visible{outline:3px solid #1d4f91;outline-offset:2px}[role=alert]{border-left:6px solid #bf5208;background:#fff;padding:.75rem 1rem}`;

export function resumePage({ locale, nonce, path, fields, step, message }: ResumePage): string {
  const words = WORDS[locale];
  const isSignIn = step === "sign_in";
  const title = isSignIn ? words.title : words.sendTitle;
  const target = isSignIn ? "/api/resume" : path;
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Regiemonitor</title><style nonce="${nonce}">${STYLE}</style></head>
<body><header>Regiemonitor</header><main><h1>${title}</h1><p>${isSignIn ? words.text : words.sendText}</p>
${message ? `<p role="alert">${escaped(message)}</p>` : ""}
<form method="post" action="${escaped(target)}" enctype="multipart/form-data">
${isSignIn ? hidden(RESUME.path, path) : ""}${fields.map(([name, value]) => hidden(name, value)).join("\n")}
${isSignIn ? input(RESUME.email, words.email, "email", "username") + input(RESUME.password, words.password, "password", "current-password") : ""}
<button type="submit">${isSignIn ? words.signIn : words.send}</button></form></main></body></html>`;
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

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\r", "&#13;");
}
