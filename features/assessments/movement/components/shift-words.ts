import { differenceOf, type Fraction, hundredths } from "@/features/assessments/framework/position";
import { signedNumber } from "@/features/assessments/framework/signed-number";
import type { Locale } from "@/lib/locale";
import type { Words } from "@/lib/message-keys";

/**
 * How far a position moved, and to which side, with the points where both count the same number of them.
 * @param t words of `comparison`
 */
export function shiftInWords(from: Fraction, to: Fraction, t: Words, locale: Locale): string {
  const shift = differenceOf(from, to);
  if (shift.numerator === 0) return t("shift.none");
  const number = signedNumber(Math.abs(hundredths(shift)), locale).replace("+", "");
  const points = `${Math.abs(shift.numerator)}/${shift.denominator}`;
  const amount = from.denominator === to.denominator ? `${points} (${number})` : number;
  return t(shift.numerator > 0 ? "shift.fix" : "shift.letGo", { amount });
}
