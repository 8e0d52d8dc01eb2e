/** A position as it reads: +0,43 or −0,57, in hundredths; nought has no sign. */
import type { Locale } from "@/lib/locale";

export function signedNumber(hundredths: number, locale: Locale): string {
  const figure = (Math.abs(hundredths) / 100).toFixed(2);
  const sign = hundredths > 0 ? "+" : hundredths < 0 ? "−" : "";
  return sign + (locale === "nl" ? figure.replace(".", ",") : figure);
}
