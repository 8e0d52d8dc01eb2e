/** How places on the scale and groups of sides read. */
import { BANDS } from "@/db/vocabulary";
import { getLocale, getTranslator } from "@/lib/i18n";
import { anyKey } from "@/lib/message-keys";
import { formatNumber } from "@/lib/text/format";
import { bandsAt, type Group, type Spread } from "../summary";

export async function viewWords() {
  const [t, vocabulary, common, locale] = await Promise.all([
    getTranslator("views"),
    getTranslator("vocabulary"),
    getTranslator("common"),
    getLocale(),
  ]);
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  const bandOf = (place: number) => anyKey(vocabulary)(`band.${BANDS[place]}`);
  return {
    t,
    vocabulary,
    common,
    locale,
    lower,
    /** May break within a long word, where a phone is too narrow for it. */
    breakable: (text: string) => text.replace(/(?<=\p{L})(?=zetten|gericht)/gu, "\u00ad"),
    /** Raad; or: College en ambtenaren samen. */
    groupName({ sides }: Pick<Group, "sides">): string {
      const [first = "", ...others] = sides.map((side) => vocabulary(`view_side.${side}`));
      const names = list.format([first, ...others.map(lower)]);
      return others.length > 0 ? t("comparison.merged", { names }) : names;
    },
    /** Balans; or: tussen eerder vastzetten en balans. */
    place(place: number): string {
      const [one = "balance", other] = bandsAt(place);
      if (!other) return vocabulary(`band.${one}`);
      return t("comparison.between", {
        one: lower(vocabulary(`band.${one}`)),
        other: lower(vocabulary(`band.${other}`)),
      });
    },
    range: ({ lowest, highest }: Spread): string =>
      lowest === highest
        ? bandOf(lowest)
        : t("comparison.range", { lowest: bandOf(lowest), highest: lower(bandOf(highest)) }),
    /** 2,5 (1–4) */
    steps: ({ lowest, median, highest }: Spread): string =>
      `${formatNumber(median, locale)} (${lowest}–${highest})`,
  };
}

export type ViewWords = Awaited<ReturnType<typeof viewWords>>;

/** What stays the same group in another round. */
export const groupKey = ({ sides }: Pick<Group, "sides">): string => sides.join("+");
