import { type ActionRow, LOG_READERS } from "./rows";

/** Nobody writes the log by hand; a check of it is an event of its own. */
export const AUDIT_LOG_ACTIONS: readonly ActionRow[] = [
  {
    action: "verifyLogAction",
    events: ["log_verified"],
    question: "canReadAuditLog",
    may: LOG_READERS,
    form: {
      as: "rekenkamer",
      on: "/audit-log",
      button: "Logboek controleren",
      // It takes no field, so nothing in the form is wrong.
      keepsAsTyped: true,
    },
    trace: { on: "/audit-log?action=log_verified&result=done", text: /href="\/audit-log\/\d+"/ },
  },
];
