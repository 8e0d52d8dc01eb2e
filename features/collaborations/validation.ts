/** What people type about a collaboration, form by form. */
import { z } from "zod";
import {
  AGREEMENTS,
  DATE_PRECISIONS,
  DIRECTING_STYLES,
  DIRECTIONS,
  LEGAL_FORMS,
  RECORD_PARTS,
} from "@/db/vocabulary";
import { isCalendarDate } from "@/lib/dates";
import {
  httpUrl,
  id,
  optionalDate,
  optionalDecimal,
  optionalEuros,
  optionalName,
  optionalText,
  optionalWord,
  requiredDate,
  requiredDecimal,
  requiredName,
  requiredText,
  word,
} from "@/lib/fields";
import type { ChallengeBound, ChallengeBounds } from "./challenge-bounds";

const CHALLENGE_MAX = 1000;
const NAME_MAX = 120;
const SENTENCE_MAX = 500;
const UNIT_MAX = 40;
/** More than any municipality spends on one collaboration in a year; keeps a slip of the keyboard out. */
const EUROS_MAX = 10_000_000_000;

const year = () =>
  z.coerce
    .number("invalid_value")
    .int("invalid_value")
    .min(2000, "invalid_value")
    .max(2199, "invalid_value");
const optionalUrl = () =>
  z.union([z.literal("").transform(() => null), z.undefined().transform(() => null), httpUrl()]);
const isYearOrDate = (text: string) => /^(19|20|21)\d\d$/.test(text) || isCalendarDate(text);
const optionalYearOrDate = () =>
  optionalText().refine((text) => text === null || isYearOrDate(text), "not_a_year_or_date");
const yearOrDate = () => requiredText().refine(isYearOrDate, "not_a_year_or_date");

const details = {
  name: requiredName(NAME_MAX),
  challenge: requiredText(CHALLENGE_MAX),
  challengeIncludes: optionalText(CHALLENGE_MAX),
  challengeExcludes: optionalText(CHALLENGE_MAX),
  challengeFor: optionalText(CHALLENGE_MAX),
  challengeArea: optionalText(CHALLENGE_MAX),
  challengeUntil: optionalText(CHALLENGE_MAX),
  programme: optionalName(NAME_MAX),
  otherProgramme: optionalName(NAME_MAX),
  agreement: word(AGREEMENTS),
  legalForm: word(LEGAL_FORMS),
  style: optionalWord(DIRECTING_STYLES),
  startedOn: requiredDate(),
  startedPrecision: word(DATE_PRECISIONS),
  endedOn: optionalDate(),
};

type TypedDetails = {
  programme: string | null;
  otherProgramme: string | null;
  startedOn: string;
  endedOn: string | null;
};

/** A programme is chosen from those in use, or typed; and nothing ends before it starts. */
function checkDetails(typed: TypedDetails, context: z.core.$RefinementCtx) {
  if (!typed.otherProgramme && !typed.programme) {
    context.addIssue({ code: "custom", message: "required", path: ["programme"] });
  }
  if (typed.endedOn && typed.endedOn < typed.startedOn) {
    context.addIssue({ code: "custom", message: "ends_before_start", path: ["endedOn"] });
  }
}

function chosenProgramme<T extends TypedDetails>({ programme, otherProgramme, ...rest }: T) {
  return { ...rest, programme: otherProgramme ?? programme ?? "" };
}

export const addCollaborationSchema = z
  .object({
    ...details,
    portfolioHolderId: z.union([
      z.literal("").transform(() => null),
      z.undefined().transform(() => null),
      id(),
    ]),
  })
  .superRefine(checkDetails)
  .transform(chosenProgramme);
type AddedCollaboration = z.output<typeof addCollaborationSchema>;
/** Code that adds leaves out what bounds the challenge when nobody said it yet. */
export type NewCollaboration = Omit<AddedCollaboration, ChallengeBound> & Partial<ChallengeBounds>;

/** Every form of the edit pages says what it changes and from which revision it was opened. */
const edit = {
  collaborationId: id(),
  revision: z.coerce.number("invalid_value").int("invalid_value").min(1, "invalid_value"),
};
export type Edit = { collaborationId: string; revision: number };

export const detailsSchema = z
  .object({ ...edit, ...details })
  .superRefine(checkDetails)
  .transform(chosenProgramme);
export type Details = z.output<typeof detailsSchema>;

export const addPartnerSchema = z.object({
  ...edit,
  name: requiredName(NAME_MAX),
  joinedOn: optionalDate(),
});
export type NewPartner = z.output<typeof addPartnerSchema>;

export const partnerLeftSchema = z.object({ ...edit, partnerId: id(), leftOn: requiredDate() });
export type PartnerLeft = z.output<typeof partnerLeftSchema>;

export const partnerMergeSchema = z.object({
  mergedId: id(),
  keptId: id(),
  reason: requiredText(SENTENCE_MAX),
});
export type PartnerMerge = z.output<typeof partnerMergeSchema>;
/** Code that changes what no report shows yet gives no reason. */
type Unreasoned<T extends { reason: string | null }> = Omit<T, "reason"> &
  Partial<Pick<T, "reason">>;

export const addGoalSchema = z.object({ ...edit, text: requiredText(SENTENCE_MAX) });
/** Asked for when a released report shows what is changed. */
const why = { reason: optionalText(SENTENCE_MAX) };
export const changeGoalSchema = addGoalSchema.extend({ goalId: id(), ...why });
export type NewGoal = z.output<typeof addGoalSchema>;
export type ChangedGoal = Unreasoned<z.output<typeof changeGoalSchema>>;

const indicator = {
  name: requiredName(SENTENCE_MAX),
  unit: requiredName(UNIT_MAX),
  direction: word(DIRECTIONS),
  baseline: optionalDecimal(),
  baselineOn: optionalYearOrDate(),
  target: optionalDecimal(),
  targetFrom: optionalDecimal(),
  targetTo: optionalDecimal(),
  targetOn: optionalYearOrDate(),
  note: optionalText(SENTENCE_MAX),
  sourceUrl: optionalUrl(),
};

type Bounds = { targetFrom: number | null; targetTo: number | null };
const inOrder = ({ targetFrom, targetTo }: Bounds) =>
  targetFrom === null || targetTo === null || targetFrom <= targetTo;

function checkBounds(typed: Bounds & { direction: string }, context: z.core.$RefinementCtx) {
  if (typed.direction !== "range") return;
  if (typed.targetFrom === null)
    context.addIssue({ code: "custom", message: "required", path: ["targetFrom"] });
  if (typed.targetTo === null)
    context.addIssue({ code: "custom", message: "required", path: ["targetTo"] });
  if (!inOrder(typed))
    context.addIssue({ code: "custom", message: "bounds_in_order", path: ["targetTo"] });
}

/** A range has two bounds and no single target; the other directions have it the other way round. */
function ofItsDirection<T extends Bounds & { direction: string; target: number | null }>(
  typed: T,
): T {
  return typed.direction === "range"
    ? { ...typed, target: null }
    : { ...typed, targetFrom: null, targetTo: null };
}

export const addIndicatorSchema = z
  .object({ ...edit, goalId: id(), ...indicator })
  .superRefine(checkBounds)
  .transform(ofItsDirection);
export type NewIndicator = z.output<typeof addIndicatorSchema>;

export const changeIndicatorSchema = z
  .object({ ...edit, ...why, indicatorId: id(), ...indicator })
  .superRefine(checkBounds)
  .transform(ofItsDirection);
export type ChangedIndicator = Unreasoned<z.output<typeof changeIndicatorSchema>>;

export const targetsSchema = z.object({
  ...edit,
  indicatorId: id(),
  targets: z
    .array(
      z
        .object({
          year: year(),
          target: optionalDecimal(),
          targetFrom: optionalDecimal(),
          targetTo: optionalDecimal(),
        })
        .refine(inOrder, { message: "bounds_in_order", path: ["targetTo"] }),
      "invalid_value",
    )
    .max(20, "invalid_value"),
});
export type Targets = z.output<typeof targetsSchema>;

export const measurementSchema = z.object({
  ...edit,
  indicatorId: id(),
  measuredOn: yearOrDate(),
  value: requiredDecimal(),
  sourceUrl: optionalUrl(),
});
export type NewMeasurement = z.output<typeof measurementSchema>;

export const correctMeasurementSchema = measurementSchema
  .omit({ indicatorId: true })
  .extend({ measurementId: id(), reason: requiredText(SENTENCE_MAX) });
export type CorrectedMeasurement = z.output<typeof correctMeasurementSchema>;

const milestone = {
  name: requiredName(),
  plannedOn: requiredDate(),
  expectedOn: optionalDate(),
  doneOn: optionalDate(),
};
export const addMilestoneSchema = z.object({ ...edit, ...milestone });
export const changeMilestoneSchema = z.object({
  ...edit,
  ...why,
  milestoneId: id(),
  ...milestone,
});
export type NewMilestone = z.output<typeof addMilestoneSchema>;
export type ChangedMilestone = Unreasoned<z.output<typeof changeMilestoneSchema>>;

export const budgetsSchema = z.object({
  ...edit,
  budgets: z
    .array(
      z.object({
        year: year(),
        plannedEuros: optionalEuros().refine(
          (value) => value === null || (value >= 0 && value <= EUROS_MAX),
          "euros_out_of_bounds",
        ),
      }),
      "invalid_value",
    )
    .max(20, "invalid_value"),
});
export type Budgets = z.output<typeof budgetsSchema>;

export const addFactSchema = z.object({
  ...edit,
  text: requiredText(SENTENCE_MAX),
  sourceUrl: httpUrl(),
});
export type NewFact = z.output<typeof addFactSchema>;

export const correctFactSchema = addFactSchema.extend({
  factId: id(),
  reason: requiredText(SENTENCE_MAX),
});
export type CorrectedFact = z.output<typeof correctFactSchema>;

export const withdrawPartSchema = z.object({
  ...edit,
  part: word(RECORD_PARTS),
  rowId: id(),
  reason: requiredText(SENTENCE_MAX),
});
export type Withdrawal = z.output<typeof withdrawPartSchema>;
