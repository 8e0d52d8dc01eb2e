import type { FrozenTable } from "@/db/frozen";
import { questions } from "@/db/schema";

export const QUESTIONS = {
  table: questions,
  objectId: questions.id,
  version: null,
  member: "recordSha256",
  steps: {
    question_asked: {},
    answer_drafted: { from: ["open", "drafted"] },
    question_postponed: { from: ["open", "drafted"] },
    question_answered: { from: ["open", "drafted"], fills: ["answeredById", "answeredAt"] },
  },
  // The draft of an answer is a working paper of the college.
  except: ["draftAnswer", "draftedById", "draftedAt", "revision"],
} as const satisfies FrozenTable;
