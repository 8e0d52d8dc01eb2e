/** How figures on an axis are written. Plain data, so that a page can hand it over. */
export interface ValueFormat {
  /** The same as Intl's `maximumFractionDigits`. */
  digits?: number;
  before?: string;
  after?: string;
}

export function formatterOf(
  locale: string,
  { digits = 1, before = "", after = "" }: ValueFormat = {},
) {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
  return (value: number) => `${before}${numbers.format(value)}${after}`;
}
