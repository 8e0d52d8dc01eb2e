import { z } from "zod";
import { ELEMENTS } from "@/db/vocabulary";
import { leafSchemas } from "@/features/drafts/document";
import {
  draftNumber,
  draftText,
  id,
  LONG_TEXT_MAX,
  requiredDate,
  requiredName,
  requiredText,
} from "@/lib/fields";
import { type DraftAssessment, type DraftChoice, FEATURES_MAX, type ItemAnswer } from "./content";
import { MANDATE } from "./document";
import { ASKED_ITEMS, type AskedItem } from "./framework/questions";

const long = () => draftText(LONG_TEXT_MAX);
const short = () => draftText();

const answer = z.object({ answer: short(), reason: long(), source: short() }).prefault({});

const object = <K extends string, S extends z.ZodType>(keys: readonly K[], schema: S) =>
  z
    .object(Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, S>)
    .prefault({} as never);

const choiceShape = {
  features: z
    .array(z.object({ item: short(), sentence: long() }))
    .max(FEATURES_MAX, "invalid_value")
    .default([]),
  elements: object(ELEMENTS, short()),
  style: short(),
  secondaryStyle: short(),
  styleReason: long(),
  oversightPackage: short(),
  mandate: z
    .object({
      ...leafSchemas(MANDATE),
      moneyPercent: draftNumber(),
      delayMonths: draftNumber(),
      anyResult: short(),
      indicatorIds: z.array(z.uuid("choose_one")).max(100).default([]),
    })
    .prefault({}),
  evaluateOn: short(),
};

/** Part C of a form, as typed. */
const choiceSchema = z.object(choiceShape) satisfies z.ZodType<DraftChoice>;

export const draftSchema = z.object({
  task: short(),
  need: short(),
  answers: object<AskedItem, z.ZodType<ItemAnswer>>(ASKED_ITEMS, answer),
  ...choiceShape,
}) satisfies z.ZodType<DraftAssessment>;

/** Which draft a form is about, and which state of it the form was opened on. */
export const draftReferenceSchema = z.object({
  collaborationId: id(),
  /** 0 when there was no assessment as the form was opened. */
  revision: z.coerce.number("invalid_value").int("invalid_value").min(0, "invalid_value"),
});

const stepSchema = z.object({ assessmentId: id() });
const reasonSchema = z.object({ reason: requiredText(LONG_TEXT_MAX) });

/** Of the college as of the council: a decision has a number and a date. */
const decisionSchema = z.object({
  decidedOn: requiredDate(),
  decisionNumber: requiredName(50),
});

export type RecordedDecision = z.output<typeof decisionSchema>;

// The steps of one version.
export const returnSchema = stepSchema.extend(reasonSchema.shape);
export const proposeSchema = stepSchema.extend(decisionSchema.shape);
export const decideSchema = proposeSchema.extend(choiceSchema.shape);
export const rejectSchema = proposeSchema.extend(reasonSchema.shape);

export const renewSchema = z.object({ collaborationId: id() });
