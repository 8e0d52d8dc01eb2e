import {
  type collaborationFacts,
  collaborations,
  type indicatorMeasurements,
  type indicators,
  type indicatorTargets,
  type milestones,
} from "@/db/schema";
import type { Row } from "@/db/written";
import type { Sealed } from "@/features/audit-log/event-types";
import { everybody, recordKind } from "@/features/audit-log/record-kind";
import { collaborationHref } from "@/features/hrefs";
import { RECORD_CORRECTIONS, WITHDRAWN } from "./frozen";

type Changed<Said> = { before: Said; after: Said };
type Details = Omit<
  typeof collaborations.$inferSelect,
  "id" | "slug" | "portfolioHolderId" | "revision" | "createdAt" | "nameFolded" | "searchFolded"
>;
type Goal = { goalId: string; goal: string };
type Indicator = Omit<
  typeof indicators.$inferSelect,
  "id" | "goalId" | "position" | "fictional"
> & { indicatorId: string };
type Target = { year: number } & Pick<
  typeof indicatorTargets.$inferSelect,
  "target" | "targetFrom" | "targetTo"
>;
type Milestone = Omit<typeof milestones.$inferSelect, "id" | "collaborationId" | "position"> & {
  milestoneId: string;
};
type Budget = { year: number; plannedEuros: number | null };
/** What stood, and what stands with the reason; of a withdrawal only the reason. */
type Correction = { before: Row; after: Row & Sealed & { correctionId: string; reason: string } };

declare module "@/features/audit-log/event-types" {
  interface EventPayloads {
    collaboration_added: { after: Partial<typeof collaborations.$inferInsert> };
    /** Written until 0.2.0: features/verification/collaboration-changed.ts. */
    collaboration_changed: { before?: Row | null; after: Row | null };
    collaboration_details_changed: { before: Partial<Details>; after: Partial<Details> };
    directing_style_decided: {
      before: Pick<Details, "style">;
      after: Pick<Details, "style"> & { assessmentId: string };
    };
    goal_added: { after: Goal };
    goal_changed: Changed<Goal>;
    indicator_added: { after: Indicator & { goalId: string; fictional?: boolean } };
    indicator_changed: Changed<Partial<Indicator> & { indicatorId: string }>;
    targets_set: Changed<{ indicatorId: string; targets: readonly Target[] }>;
    measurement_added: { after: Omit<typeof indicatorMeasurements.$inferSelect, "id"> };
    milestone_added: { after: Milestone };
    milestone_changed: Changed<Partial<Milestone> & { milestoneId: string }>;
    budgets_set: Changed<{ budgets: readonly Budget[] }>;
    fact_added: {
      after: { fact: Pick<typeof collaborationFacts.$inferSelect, "text" | "sourceUrl"> };
    };
    partner_joined: { after: { partner: string; joinedOn: string | null } };
    partner_left: Changed<{ partner: string; leftOn: string | null }>;
    goal_corrected: Correction;
    goal_withdrawn: Correction;
    indicator_corrected: Correction;
    indicator_withdrawn: Correction;
    measurement_corrected: Correction;
    measurement_withdrawn: Correction;
    milestone_corrected: Correction;
    milestone_withdrawn: Correction;
    fact_corrected: Correction;
    fact_withdrawn: Correction;
    civil_servant_assigned: { after: { userId: string; name: string } };
    civil_servant_unassigned: { before: { userId: string; name?: string } };
    portfolio_assigned: {
      before: { portfolioHolderId: string | null; name?: string };
      after: { portfolioHolderId: string | null; name?: string };
    };
    dossier_exported: { after: { files: number; manifestSha256: string } };
  }
}

/** The rest of a collaboration is told by many events: features/verification/replay.ts. */
export const collaborationKind = recordKind({
  objectType: "collaboration",
  href: ({ slug }) => slug && collaborationHref(slug),
  canRead: everybody,
  subject: {
    table: collaborations,
    id: collaborations.id,
    name: collaborations.name,
    collaborationId: collaborations.id,
  },
  frozen: [RECORD_CORRECTIONS],
  fixed: WITHDRAWN,
});
