/**
 * Until 0.2.0 every change of a collaboration was one action, `collaboration_changed`: by what such an event carries one knows which form
 * was filled in. Frozen: nothing writes it any more, and what was written stays. Pure.
 */
import type { ActionOf } from "@/features/audit-log/events";

export function verbOf(after: Record<string, unknown>): ActionOf<"collaboration"> {
  if ("targets" in after) return "targets_set";
  if ("measuredOn" in after) return "measurement_added";
  if ("indicatorId" in after) return "indicator_changed";
  if ("milestoneId" in after) return "milestone_changed";
  if ("goalId" in after) return "goal_changed";
  if ("budgets" in after) return "budgets_set";
  if ("fact" in after) return "fact_added";
  if ("partner" in after) return "partner_joined";
  return "collaboration_details_changed";
}
