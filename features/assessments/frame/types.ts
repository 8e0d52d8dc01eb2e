import type { CalendarDate } from "@/lib/dates";
import type { Choice } from "../content";
import type { ReceivedReports } from "./received";

/** The frame that holds: of the council's last decision about a collaboration. */
export interface DecidedFrame {
  slug: string;
  number: number;
  decidedOn: CalendarDate;
  decisionNumber: string | null;
  /** The day for the evaluation has come. */
  isEvaluationDue: boolean;
  /** Of the reports that were agreed since. */
  received: ReceivedReports;
  /** Null when the council decided that there is no task or no need to collaborate. */
  choice: Choice | null;
}
