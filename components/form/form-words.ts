import type { Locale } from "@/lib/locale";
import type { NumberFault } from "@/lib/numbers/parse";

/** How a number was read; `{number}` and `{suggestion}` stand in them literally. */
export interface NumberWords {
  read: string;
  /** In another form than that of the language. */
  readOtherwise: string;
  ambiguous: string;
  /** Ambiguous, as it was typed in a form of the other language. */
  typedElsewhere: string;
  faults: Record<NumberFault, string>;
}

/** The fixed words of a form, translated on the server and handed to the client as plain text. */
export interface FormWords {
  /** The language of the form. */
  locale: Locale;
  numbers: NumberWords;
  errorTitle: string;
  failedTitle: string;
  unreachable: string;
  /** The page is of an earlier release of the product. */
  outdated: string;
  reload: string;
  /** Of a copy on this device of what was typed and not sent. */
  typed: { restored: string; offered: string; restore: string; discard: string };
  error: string;
  optional: string;
  busy: string;
  /** Holds `{count}` and `{max}` literally; filled in while typing. */
  wordCount: string;
  /** Holds `{count}`, `{max}` and `{over}` literally. */
  wordsOver: string;
  signInTitle: string;
  signInExplanation: string;
  email: string;
  password: string;
}
