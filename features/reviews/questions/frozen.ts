import type { FrozenTable } from "@/db/frozen";
import { questions } from "@/db/schema";

const WORKING_PAPER = "a draft of an answer is a working paper of the college";

export const QUESTIONS = {
  table: questions,
  objectId: questions.id,
  version: null,
  member: "recordSha256",
  steps: {
    question_asked: {},
    answer_drafted: { from: ["open", "drafted"] },
    question_postponed: { from: ["open", "drafted"], says: ["dueOn"] },
    question_answered: {
      from: ["open", "drafted"],
      says: ["answer"],
      fills: ["answeredById", "answeredAt"],
    },
  },
  except: {
    draftAnswer: WORKING_PAPER,
    draftedById: WORKING_PAPER,
    draftedAt: WORKING_PAPER,
    revision: "counts saves",
  },
} as const satisfies FrozenTable;
