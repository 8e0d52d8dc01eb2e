import { z } from "zod";
import {
  CONCLUSION_OUTCOMES,
  COURSES,
  ELEMENTS,
  PERFORMANCES,
  perPerformance,
  QUESTION_KINDS,
  SIGHTS,
} from "@/db/vocabulary";
import {
  id,
  LONG_TEXT_MAX,
  optionalDate,
  optionalText,
  optionalWord,
  requiredDate,
  requiredName,
  requiredText,
  word,
} from "@/lib/fields";

/** A question or an explanation is no report: about a page at most. */
export const QUESTION_MAX = 2000;
const REASON_MAX = 1000;
const SCORES = ["1", "2", "3", "4", "5"] as const;
export const COMMITMENT_ROWS = 6;

const wholeNumber = () =>
  z.coerce.number("invalid_value").int("invalid_value").min(1, "invalid_value");

const report = { reportId: id(), version: wholeNumber() };

export const questionSchema = z.object({
  ...report,
  performance: optionalWord(PERFORMANCES),
  kind: word(QUESTION_KINDS),
  text: requiredText(QUESTION_MAX),
});

const ofQuestion = { reportId: id(), questionId: id() };

export const answerSchema = z.object({
  ...ofQuestion,
  revision: wholeNumber(),
  answer: requiredText(LONG_TEXT_MAX),
});

export const postponementSchema = z.object({
  ...ofQuestion,
  newDueOn: requiredDate(),
  reason: requiredText(REASON_MAX),
});

const score = optionalWord(SCORES).transform((value) => (value === null ? null : Number(value)));

export const judgementSchema = z
  .object({
    ...report,
    sight: word(SIGHTS),
    course: word(COURSES),
    element: optionalWord(ELEMENTS),
    explanation: optionalText(QUESTION_MAX),
    scores: z
      .object(perPerformance(() => score))
      .partial()
      .default({}),
  })
  .refine(({ course, element }) => course === "keep_frame" || element !== null, {
    path: ["element"],
    message: "element_needed",
  });

const commitmentRow = z
  .object({ text: optionalText(REASON_MAX), dueOn: optionalDate() })
  .superRefine(({ text, dueOn }, context) => {
    if ((text === null) === (dueOn === null)) return;
    const path = [text === null ? "text" : "dueOn"];
    context.addIssue({ code: "custom", path, message: "commitment_incomplete" });
  });

export const conclusionSchema = z.object({
  ...report,
  outcome: word(CONCLUSION_OUTCOMES),
  text: requiredText(LONG_TEXT_MAX),
  decidedOn: requiredDate(),
  decisionNumber: requiredName(80),
  earlyReason: optionalText(REASON_MAX),
  commitments: z
    .array(commitmentRow)
    .max(COMMITMENT_ROWS)
    .default([])
    .transform((rows) =>
      rows.flatMap(({ text, dueOn }) => (text !== null && dueOn !== null ? [{ text, dueOn }] : [])),
    ),
});

const ofCommitment = { reportId: id(), commitmentId: id() };

export const commitmentDoneSchema = z.object({
  ...ofCommitment,
  text: requiredText(QUESTION_MAX),
});

export const settledSchema = z.object(ofCommitment);

export const reopenedSchema = z.object({ ...ofCommitment, reason: requiredText(REASON_MAX) });

export const movedDateSchema = z.object({
  ...ofCommitment,
  revision: wholeNumber(),
  newDueOn: requiredDate(),
  reason: requiredText(REASON_MAX),
});
