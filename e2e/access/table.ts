/** All actions, in the order in which they are tried: a row may build on what an earlier one did. */
import { ASSESSMENT_ACTIONS } from "./assessment-actions";
import { AUDIT_LOG_ACTIONS } from "./audit-log-actions";
import { COLLABORATION_ACTIONS } from "./collaboration-actions";
import { CYCLE_ACTIONS } from "./cycle-actions";
import { FINDING_ACTIONS } from "./finding-actions";
import { RECOMMENDATION_ACTIONS } from "./recommendation-actions";
import { REPORT_ACTIONS } from "./report-actions";
import type { ActionRow } from "./rows";
import { USER_ACTIONS } from "./user-actions";
import { VIEW_ACTIONS } from "./view-actions";

const ROWS: readonly ActionRow[] = [
  ...CYCLE_ACTIONS,
  ...REPORT_ACTIONS,
  ...ASSESSMENT_ACTIONS,
  ...FINDING_ACTIONS,
  ...RECOMMENDATION_ACTIONS,
  ...USER_ACTIONS,
  ...COLLABORATION_ACTIONS,
  ...VIEW_ACTIONS,
  ...AUDIT_LOG_ACTIONS,
];

export const ACTIONS = ROWS.map((row) => ({
  ...row,
  trace: { as: row.form.as, on: row.form.on, ...row.trace },
}));

/** Everybody's own, and tried by the tests of sign-in and of the account: they have no form to take over. */
export const OWN_ACTIONS = [
  "signInAction",
  "signOutAction",
  "chooseLocaleAction",
  "changeOwnPasswordAction",
  /** A partner's, who has no account: what opens it is a cookie (journeys/views.spec.ts). */
  "givePartnerViewAction",
];
