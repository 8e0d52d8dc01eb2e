import { checkLog } from "@/features/verification/mutations";
import { viewer } from "@/test/acting";
import type { Attempts } from "./attempts";

export const ATTEMPTS: Attempts = {
  hidden: [["check", viewer("administrator"), (who) => checkLog(who)]],
};
