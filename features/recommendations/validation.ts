import { z } from "zod";
import {
  ADDRESSEES,
  AUDIT_VERDICTS,
  COLLEGE_RESPONSES,
  COUNCIL_DECISIONS,
  PERFORMANCES,
  PROGRESS_STATUSES,
} from "@/db/vocabulary";
import {
  httpUrl,
  id,
  LONG_TEXT_MAX,
  optionalDate,
  optionalText,
  requiredCount,
  requiredDate,
  requiredName,
  requiredText,
  word,
} from "@/lib/fields";

/** A report of progress is read beside three other answers: it says what was done, and links to the rest. */
export const PROGRESS_TEXT_MAX = 600;
const REASON_MAX = 1000;
const PLAN_MAX = 2000;
const FILES_MAX = 20;
const LINES_MAX = 30;
const LINE_MAX = 500;

/** What can be recorded; `pending` and `not_assessed` are what holds until then. */
export const DECIDED = COUNCIL_DECISIONS.filter((decision) => decision !== "pending");
export const ASSESSED = AUDIT_VERDICTS.filter((verdict) => verdict !== "not_assessed");

const count = () => z.coerce.number("invalid_value").int("invalid_value").min(0, "invalid_value");
const year = () => count().min(2000, "year_range").max(2100, "year_range");

/** A text with one thing on each line. */
const lines = (text: z.ZodType<string | null>) =>
  text
    .transform((value) =>
      (value ?? "")
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.string().max(LINE_MAX, "line_too_long")).max(LINES_MAX, "too_many_lines"));

const optionalUrl = () =>
  optionalText(LONG_TEXT_MAX).pipe(z.union([z.null(), httpUrl()], "not_a_link"));

export const studySchema = z.object({
  title: requiredName(),
  reportedOn: requiredDate(),
  sourceUrl: optionalUrl(),
  centralQuestions: lines(optionalText(LONG_TEXT_MAX)),
  subQuestions: lines(optionalText(LONG_TEXT_MAX)),
  conclusions: lines(requiredText(LONG_TEXT_MAX)),
});
export type StudyInput = z.output<typeof studySchema>;

/** Needed once it is published; a draft changes without. */
const changed = { revision: count(), reason: optionalText(REASON_MAX) };

export const changedStudySchema = studySchema.extend({ studyId: id(), ...changed });
export const publishSchema = z.object({ studyId: id(), revision: count() });

const recommendationFields = {
  number: requiredCount(1, 99, "invalid_value"),
  text: requiredText(LONG_TEXT_MAX),
  addressees: z.array(word(ADDRESSEES), "choose_one").min(1, "choose_one").max(3),
  performances: z.array(word(PERFORMANCES)).max(5).default([]),
  collaborationIds: z.array(id()).max(200, "invalid_value").default([]),
};
const recommendationSchema = z.object(recommendationFields);
export type RecommendationInput = z.output<typeof recommendationSchema>;

export const addedRecommendationSchema = recommendationSchema.extend({ studyId: id(), ...changed });
export const changedRecommendationSchema = recommendationSchema.extend({
  recommendationId: id(),
  ...changed,
});
export const removedRecommendationSchema = z.object({ recommendationId: id(), revision: count() });

/** `seen`: how many answers of this kind, or moves, there were when the form was opened. */
const about = { recommendationId: id(), seen: count() };

export const decisionSchema = z
  .object({
    ...about,
    word: word(DECIDED),
    text: optionalText(REASON_MAX),
    decidedOn: requiredDate(),
    decisionNumber: requiredName(80),
    evidenceUrl: optionalUrl(),
    dueOn: optionalDate(),
  })
  .refine(({ word, text }) => word === "adopted" || text !== null, {
    path: ["text"],
    message: "required",
  });
export type DecisionInput = z.output<typeof decisionSchema>;

export const responseSchema = z.object({
  ...about,
  word: word(COLLEGE_RESPONSES),
  text: requiredText(REASON_MAX),
  actionPlan: optionalText(PLAN_MAX),
  ownerId: z.union([z.literal("").transform(() => null), id()], "choose_one").default(null),
  dueOn: optionalDate(),
  evidenceUrl: optionalUrl(),
});
export type ResponseInput = z.output<typeof responseSchema>;

export const progressSchema = z.object({
  ...about,
  word: word(PROGRESS_STATUSES),
  text: requiredText(PROGRESS_TEXT_MAX),
  evidenceUrl: optionalUrl(),
  /** Files that were added before. */
  evidence: z.array(id()).max(FILES_MAX, "invalid_value").optional(),
});
export type ProgressInput = z.output<typeof progressSchema>;

export const releaseSchema = z.object(about);
export const returnSchema = z.object({ ...about, reason: requiredText(REASON_MAX) });

export const verdictSchema = z.object({
  ...about,
  word: word(ASSESSED),
  text: requiredText(REASON_MAX),
  evidenceUrl: optionalUrl(),
});
export type VerdictInput = z.output<typeof verdictSchema>;

export const movedDueDateSchema = z.object({
  ...about,
  newDueOn: requiredDate(),
  reason: requiredText(REASON_MAX),
});
export type MovedDueDate = z.output<typeof movedDueDateSchema>;

export const followUpSchema = z.object({
  year: year(),
  revision: count(),
  preamble: requiredText(LONG_TEXT_MAX),
  /** Of a correction only; the first version has none. */
  reason: optionalText(REASON_MAX),
});
export const sentFollowUpSchema = z.object({ year: year(), revision: count().min(1) });
