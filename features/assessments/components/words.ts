import { BANDS, DIRECTING_STYLES, TASK_OUTCOMES } from "@/db/vocabulary";
import { getLocale, getTranslator } from "@/lib/i18n";
import type { FormNavWords } from "../form/components/form-nav";
import { type FieldWords, itemName } from "../form/field-names";
import { FORM_PARTS } from "../form/progress";
import type { AdviceWords } from "../framework/advice-words";
import { BLOCK_ITEMS, type Item } from "../framework/questions";

const WARNINGS = [
  "capped",
  "floored",
  "mixed_task",
  "no_cap",
  "no_position",
  "no_style",
  "provisional",
  "need_unclear",
  "borderline",
  "fix_without_power",
  "power_unused",
  "contradiction",
] as const;
const ITEMS: readonly Item[] = Object.values(BLOCK_ITEMS).flat();

const record = <K extends string>(keys: readonly K[], word: (key: K) => string) =>
  Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<K, string>;

/** Places in a sentence that are filled in later, where the figures are known. */
const LATER = Object.fromEntries(
  [
    "items",
    "from",
    "candidates",
    "statutory",
    "free",
    "points",
    "max",
    "percent",
    "task",
    "done",
    "of",
  ].map((name) => [name, `{${name}}`]),
);

export async function adviceWords(): Promise<AdviceWords> {
  const [t, framework, words, locale] = await Promise.all([
    getTranslator("assessments"),
    getTranslator("framework"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  return {
    locale,
    bands: record(BANDS, (band) => words(`band.${band}`)),
    styles: record(DIRECTING_STYLES, (style) => words(`style.${style}`)),
    blocks: record(["V", "I", "L", "S", "M"], (block) => framework(`block.${block}`)),
    items: record(ITEMS, (item) => itemName(item, framework)),
    warnings: record(WARNINGS, (kind) => t(`warning.${kind}`, LATER)),
    bandMeanings: record(BANDS, (band) => words(`band_meaning.${band}`)),
    styleMeanings: record(DIRECTING_STYLES, (style) => words(`style_meaning.${style}`)),
    narrowStyles: record(DIRECTING_STYLES, (style) =>
      words(`style.${style}`).replace(/(?<=\p{L})(?=gericht)/u, "\u00ad"),
    ),
    title: t("advice.title"),
    start: t("advice.start"),
    sum: t("advice.sum"),
    open: t("advice.open"),
    close: t("advice.close"),
    noPosition: t("advice.noPosition"),
    noStyle: t("advice.noStyle"),
    endsAtA: t("advice.endsAtA"),
    endsAtABrief: t("advice.endsAtABrief"),
    provisional: t("advice.provisional"),
    mixed: t("advice.mixed", LATER),
    points: t("advice.points"),
    share: t("advice.share", LATER),
    hint: t("advice.hint", LATER),
    tasks: record(TASK_OUTCOMES, (task) => words(`task_outcome.${task}`)),
  };
}

export async function fieldWords(): Promise<FieldWords> {
  const [t, framework, words] = await Promise.all([
    getTranslator("assessments"),
    getTranslator("framework"),
    getTranslator("vocabulary"),
  ]);
  return { t, framework, words };
}

export async function formNavWords(): Promise<FormNavWords> {
  const t = await getTranslator("assessments");
  return {
    label: t("form.nav.label"),
    total: t("form.nav.total", LATER),
    part: t("form.nav.part", LATER),
    complete: t("form.nav.complete"),
    parts: record(FORM_PARTS, (part) => t(`form.nav.parts.${part}`)),
  };
}
