import { DoneNotice } from "@/components/ui/done-notice";

/** What the address says was just done, and to which question, judgement or commitment. */
export type JustDone = { code: string | undefined; at: string | undefined };

interface DoneHereProps {
  done: JustDone;
  /** The codes that are about this place. */
  codes: readonly string[];
  /** The question, judgement or commitment of this place. */
  id?: string;
}

/** Says it where it was done, so that nobody has to look for it. */
export function DoneHere({ done, codes, id }: DoneHereProps) {
  const isHere = done.code !== undefined && codes.includes(done.code) && done.at === id;
  return isHere ? <DoneNotice namespace="reviews" code={done.code} /> : null;
}
