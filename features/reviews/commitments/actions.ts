"use server";

import { action } from "@/features/auth/viewer-action";
import { commitmentHref } from "@/features/hrefs";
import {
  commitmentDoneSchema,
  movedDateSchema,
  reopenedSchema,
  settledSchema,
} from "../validation";
import {
  moveCommitmentDate,
  reopenCommitment,
  reportCommitmentDone,
  settleCommitment,
} from "./mutations";

export const reportCommitmentDoneAction = action(
  commitmentDoneSchema,
  async (viewer, { reportId, commitmentId, text }) => {
    await reportCommitmentDone(viewer, commitmentId, { text });
    return commitmentHref(reportId, commitmentId, "commitment_reported_done");
  },
);

export const settleCommitmentAction = action(
  settledSchema,
  async (viewer, { reportId, commitmentId }) => {
    await settleCommitment(viewer, commitmentId);
    return commitmentHref(reportId, commitmentId, "commitment_settled");
  },
);

export const reopenCommitmentAction = action(
  reopenedSchema,
  async (viewer, { reportId, commitmentId, reason }) => {
    await reopenCommitment(viewer, commitmentId, { reason });
    return commitmentHref(reportId, commitmentId, "commitment_reopened");
  },
);

export const moveCommitmentDateAction = action(
  movedDateSchema,
  async (viewer, { reportId, commitmentId, ...moved }) => {
    await moveCommitmentDate(viewer, commitmentId, moved);
    return commitmentHref(reportId, commitmentId, "commitment_date_moved");
  },
);
