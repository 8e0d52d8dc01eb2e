/** The fixed words of a form, translated on the server and handed to the client as plain text. */
export interface FormWords {
  errorTitle: string;
  failedTitle: string;
  unreachable: string;
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
