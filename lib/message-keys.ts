/** The keys of the words on the screen, as the compiler checks them. */

/** The words of each namespace, by their keys; both languages have the same (scripts/structure/message-rules.mjs). */
interface Messages {
  account: typeof import("@/messages/nl/account.json");
  assessments: typeof import("@/messages/nl/assessments.json");
  "audit-log": typeof import("@/messages/nl/audit-log.json");
  collaborations: typeof import("@/messages/nl/collaborations.json");
  commitments: typeof import("@/messages/nl/commitments.json");
  common: typeof import("@/messages/nl/common.json");
  comparison: typeof import("@/messages/nl/comparison.json");
  council: typeof import("@/messages/nl/council.json");
  cycles: typeof import("@/messages/nl/cycles.json");
  dashboard: typeof import("@/messages/nl/dashboard.json");
  dossier: typeof import("@/messages/nl/dossier.json");
  errors: typeof import("@/messages/nl/errors.json");
  evidence: typeof import("@/messages/nl/evidence.json");
  exports: typeof import("@/messages/nl/exports.json");
  findings: typeof import("@/messages/nl/findings.json");
  form: typeof import("@/messages/nl/form.json");
  frames: typeof import("@/messages/nl/frames.json");
  framework: typeof import("@/messages/nl/framework.json");
  movement: typeof import("@/messages/nl/movement.json");
  partners: typeof import("@/messages/nl/partners.json");
  poster: typeof import("@/messages/nl/poster.json");
  questions: typeof import("@/messages/nl/questions.json");
  recommendations: typeof import("@/messages/nl/recommendations.json");
  reports: typeof import("@/messages/nl/reports.json");
  reviews: typeof import("@/messages/nl/reviews.json");
  rubric: typeof import("@/messages/nl/rubric.json");
  samples: typeof import("@/messages/nl/samples.json");
  shell: typeof import("@/messages/nl/shell.json");
  users: typeof import("@/messages/nl/users.json");
  views: typeof import("@/messages/nl/views.json");
  vocabulary: typeof import("@/messages/nl/vocabulary.json");
}

export type Namespace = keyof Messages;

/** A step of a scale is known as a number. */
type KeysOf<T> = {
  [K in keyof T & string]: T[K] extends string ? Step<K> : `${Step<K>}.${KeysOf<T[K]>}`;
}[keyof T & string];

type Step<K extends string> = K extends `${number}` ? `${number}` : K;

export type MessageKey<N extends Namespace> = N extends Namespace ? KeysOf<Messages[N]> : never;

type Values = Record<string, string | number | Date>;

/** Errors are asked for by their code, which is checked where it is thrown (`ErrorCode`). */
type Checked = Exclude<Namespace, "errors">;

/**
 * Words by the keys of a namespace; of no namespace in particular, by any key. The signature is that of a method, so that the
 * first may be handed to who asks for the second.
 */
export type Words<N extends Namespace | "any" = "any"> = {
  words(key: N extends Checked ? MessageKey<N> : string, values?: Values): string;
}["words"];

/** For a key that is known at run time only, such as a column out of an old event. */
export const anyKey = <N extends Namespace | "any">(words: Words<N>): Words => words as Words;
