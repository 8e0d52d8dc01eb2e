/** The languages of the interface; the first is the one of who chose none. */
export const LOCALES = ["nl", "en"] as const;
export type Locale = (typeof LOCALES)[number];
