import { addCycle } from "@/features/cycles/mutations";
import { viewer } from "@/test/acting";
import type { Attempts } from "./attempts";

export const ATTEMPTS: Attempts = {
  refused: [["add", viewer("member"), (who) => addCycle(who, { year: 2027, start: "pattern" })]],
};
