/** A number as it stands in a field; the comma is read in both languages. */
export const typedNumber = (value: number | null | undefined): string =>
  value === null || value === undefined ? "" : String(value).replace(".", ",");
