"use server";

import { refreshingAction } from "@/features/auth/viewer-action";
import { questionHref } from "@/features/hrefs";
import { answerSchema, postponementSchema, questionSchema } from "../validation";
import { answerQuestion, askQuestion, draftAnswer, postponeQuestion } from "./mutations";

export const askQuestionAction = refreshingAction(
  questionSchema,
  async (viewer, { reportId, ...question }) => {
    const id = await askQuestion(viewer, reportId, question);
    return questionHref(reportId, id, "question_asked");
  },
);

export const draftAnswerAction = refreshingAction(
  answerSchema,
  async (viewer, { reportId, questionId, ...typed }) => {
    await draftAnswer(viewer, questionId, typed);
    return questionHref(reportId, questionId, "answer_drafted");
  },
);

export const answerQuestionAction = refreshingAction(
  answerSchema,
  async (viewer, { reportId, questionId, ...typed }) => {
    await answerQuestion(viewer, questionId, typed);
    return questionHref(reportId, questionId, "question_answered");
  },
);

export const postponeQuestionAction = refreshingAction(
  postponementSchema,
  async (viewer, { reportId, questionId, ...typed }) => {
    await postponeQuestion(viewer, questionId, typed);
    return questionHref(reportId, questionId, "question_postponed");
  },
);
