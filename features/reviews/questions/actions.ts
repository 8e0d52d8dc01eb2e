"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { parseForm, viewerAction } from "@/features/auth/viewer-action";
import { questionHref } from "@/features/hrefs";
import type { ActionState } from "@/lib/action-state";
import { answerSchema, postponementSchema, questionSchema } from "../validation";
import { answerQuestion, askQuestion, draftAnswer, postponeQuestion } from "./mutations";

export async function askQuestionAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { reportId, ...question } = parseForm(questionSchema, form);
    const id = await orShowNewState(askQuestion(viewer, reportId, question));
    redirect(questionHref(reportId, id, "question_asked"));
  });
}

export async function draftAnswerAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { reportId, questionId, ...typed } = parseForm(answerSchema, form);
    await orShowNewState(draftAnswer(viewer, questionId, typed));
    redirect(questionHref(reportId, questionId, "answer_drafted"));
  });
}

export async function answerQuestionAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { reportId, questionId, ...typed } = parseForm(answerSchema, form);
    await orShowNewState(answerQuestion(viewer, questionId, typed));
    redirect(questionHref(reportId, questionId, "question_answered"));
  });
}

export async function postponeQuestionAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { reportId, questionId, ...typed } = parseForm(postponementSchema, form);
    await orShowNewState(postponeQuestion(viewer, questionId, typed));
    redirect(questionHref(reportId, questionId, "question_postponed"));
  });
}

/** When it did not go through, what somebody else did in the meantime shows beside what was typed. */
async function orShowNewState<T>(write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    refresh();
    throw error;
  }
}
