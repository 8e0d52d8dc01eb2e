import { openRound } from "@/features/views/round-mutations";
import { viewer } from "@/test/acting";
import type { Attempts } from "./attempts";

export const ATTEMPTS: Attempts = {
  refused: [["open a round", viewer("member"), (who) => openRound(who, "pact")]],
  hidden: [["open a round", viewer("administrator"), (who) => openRound(who, "pact")]],
};
