import { momentShortName } from "@/features/cycles/moment-state";
import { getLocale, getTranslator } from "@/lib/i18n";
import type { AgreedMoment, ReceivedReports } from "../received";

/** How many of the agreed reports came since the decision, and which came late or not. */
export async function ReceivedSentence({ received: reports }: { received: ReceivedReports }) {
  const [t, vocabulary, locale] = await Promise.all([
    getTranslator("frames"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  const { agreed, received, late, missing } = reports;
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const names = (moments: readonly AgreedMoment[]) =>
    list.format(
      moments.map((moment) => `${momentShortName(moment, vocabulary)} ${moment.cycleYear}`),
    );
  const sentences = [t("received.count", { agreed, received })];
  if (late.length > 0) sentences.push(t("received.late", { names: names(late) }));
  if (missing.length > 0) sentences.push(t("received.missing", { names: names(missing) }));
  if (agreed > 0 && late.length + missing.length === 0) sentences.push(t("received.inTime"));
  return <p>{sentences.join(" ")}</p>;
}
