/** How much of the form is filled in, part by part. Reads fields by name: of a saved draft, or of the form as it is now. Pure. */
import { ELEMENTS, NEED_OUTCOMES, TASK_OUTCOMES } from "@/db/vocabulary";
import { isVisible } from "@/lib/text/normalise";
import { FEATURES_MAX } from "../content";
import { MANDATE_TEXTS } from "../document";
import { endsAtA } from "../framework/advice";
import { ASKED_ITEMS, BLOCK_ITEMS, type Block } from "../framework/questions";

/** The parts of the form in their order; each has a heading with this id. */
export const FORM_PARTS = [
  "A1",
  "A2",
  "V",
  "I",
  "L",
  "S",
  "M",
  "features",
  "elements",
  "style",
  "mandate",
  "oversight",
] as const;
export type FormPart = (typeof FORM_PARTS)[number];

/** Anchors of parts are kept apart from the ids of fields. */
export const partId = (part: FormPart) => `part-${part}`;

export interface PartProgress {
  part: FormPart;
  done: number;
  of: number;
}

type Read = (name: string) => string;

/** What starts empty; the thresholds and the package start as they usually are. */
const MANDATE_FIELDS = MANDATE_TEXTS.map((key) => `mandate.${key}`);

/** Of an assessment that ends at A, the parts of A only. */
export function progressIn(read: Read): PartProgress[] {
  const isShort = endsAtA({
    task: TASK_OUTCOMES.find((word) => word === read("task")) ?? null,
    need: NEED_OUTCOMES.find((word) => word === read("need")) ?? null,
  });
  const parts = isShort ? FORM_PARTS.slice(0, 2) : FORM_PARTS;
  return parts.map((part) => {
    const things = thingsIn(part);
    return { part, done: things.filter((isDone) => isDone(read)).length, of: things.length };
  });
}

export const inTotal = (parts: readonly PartProgress[]) => ({
  done: parts.reduce((sum, { done }) => sum + done, 0),
  of: parts.reduce((sum, part) => sum + part.of, 0),
});

/** Everything that a part asks for, each with the question whether it is there. */
function thingsIn(part: FormPart): ((read: Read) => boolean)[] {
  switch (part) {
    case "A1":
      return [...answersIn(part), filled("task")];
    case "A2":
      return [...answersIn(part), filled("need")];
    case "features":
      return [hasFeature];
    case "elements":
      return ELEMENTS.map((element) => filled(`elements.${element}`));
    case "style":
      return [filled("style")];
    case "mandate":
      return MANDATE_FIELDS.map(filled);
    case "oversight":
      return [filled("evaluateOn")];
    default:
      return answersIn(part);
  }
}

const filled = (name: string) => (read: Read) => isVisible(read(name));

/** An answer counts with its reason and, for yes and no, its source. */
const answersIn = (block: Block) =>
  ASKED_ITEMS.filter((item) => (BLOCK_ITEMS[block] as readonly string[]).includes(item)).map(
    (item) => (read: Read) => {
      const answer = read(`answers.${item}.answer`);
      const needsSource = answer === "yes" || answer === "no";
      return (
        answer !== "" &&
        filled(`answers.${item}.reason`)(read) &&
        (!needsSource || filled(`answers.${item}.source`)(read))
      );
    },
  );

const hasFeature = (read: Read) =>
  Array.from({ length: FEATURES_MAX }, (_, index) => `features.${index}`).some(
    (name) => filled(`${name}.item`)(read) && filled(`${name}.sentence`)(read),
  );
