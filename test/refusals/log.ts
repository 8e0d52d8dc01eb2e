import { startLogExport } from "@/features/log/mutations";
import { viewer } from "@/test/acting";
import type { Attempts } from "./attempts";

export const ATTEMPTS: Attempts = {
  hidden: [["export", viewer("administrator"), (who) => startLogExport(who, {})]],
};
