/** What a chart of views says, in one or two sentences. */
import type { DirectingStyle } from "@/db/vocabulary";
import { anyKey } from "@/lib/message-keys";
import type { Dimension, RoundSummary } from "../summary";
import { differsFromDecided } from "../summary";
import type { ClosedRound, ViewsPage } from "../types";
import type { ViewWords } from "./words";

export function scaleReading(
  { summary }: ClosedRound,
  before: ClosedRound | null,
  words: ViewWords,
): string {
  const { t, groupName, place, lower } = words;
  const { overall, groups } = summary;
  if (!overall) return "";
  const sentences = [t("reading.scale", { place: lower(place(overall.band.median)) })];
  const apart = differenceOn(summary, "band");
  const [one, other] = [groups[apart?.one ?? -1], groups[apart?.other ?? -1]];
  if (one && other) {
    sentences.push(
      t("reading.apart", {
        one: groupName(one),
        other: lower(groupName(other)),
        onePlace: lower(place(one.band.median)),
        otherPlace: lower(place(other.band.median)),
      }),
    );
  } else if (groups.length > 1) sentences.push(t("reading.agree"));
  if (before?.summary.overall && groups.length > 1) {
    const was = differenceOn(before.summary, "band")?.apart ?? 0;
    const is = apart?.apart ?? 0;
    const key = is < was ? "narrower" : is > was ? "wider" : "same";
    sentences.push(t(`reading.${key}`, { number: before.number }));
  }
  return sentences.join(" ");
}

const differenceOn = ({ differences }: RoundSummary, dimension: Dimension) =>
  differences.find((difference) => difference.dimension === dimension);

/** Whether the council decided the style in whose quadrant the views lie. */
export function decidedReading(
  summary: RoundSummary,
  decided: DirectingStyle | null,
  { t, vocabulary, lower }: ViewWords,
): string {
  if (decided === null) return t("reading.undecided");
  const key = differsFromDecided(summary, decided) ? "mismatch" : "match";
  return t(`reading.${key}`, { style: lower(vocabulary(`style.${decided}`)) });
}

export function axesReading(page: ViewsPage, words: ViewWords): string {
  const { t, vocabulary, lower, groupName } = words;
  const summary = page.shown?.summary;
  if (!summary?.overall) return "";
  const styleOf = (style: string) => lower(anyKey(vocabulary)(`style.${style}`));
  const sentences = [
    t("reading.axes", { style: styleOf(summary.overall.style) }),
    decidedReading(summary, page.collaboration.decidedStyle, words),
  ];
  const elsewhere = summary.groups.filter(({ style }) => style !== summary.overall?.style);
  for (const group of elsewhere) {
    sentences.push(t("reading.elsewhere", { name: groupName(group), style: styleOf(group.style) }));
  }
  return sentences.join(" ");
}
