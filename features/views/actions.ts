"use server";

import { refreshingAction } from "@/features/auth/viewer-action";
import { partnerLinkHref, viewsHref } from "@/features/hrefs";
import { env } from "@/lib/env";
import { valuesOf } from "@/lib/forms/action-state";
import { getTranslator } from "@/lib/i18n";
import { invitePartner, withdrawInvitation } from "./invitations/mutations";
import { closeRound, openRound } from "./round-mutations";
import {
  closingSchema,
  enteredViewSchema,
  ofPartnerSchema,
  openingSchema,
  viewSchema,
  withdrawalSchema,
} from "./validation";
import { enterPartnerView, giveView } from "./view-mutations";

export const openRoundAction = refreshingAction(
  openingSchema,
  async (viewer, { collaborationId }) => {
    const { slug } = await openRound(viewer, collaborationId);
    return viewsHref(slug, { done: "round_opened" });
  },
);

export const closeRoundAction = refreshingAction(closingSchema, async (viewer, { roundId }) => {
  const { slug } = await closeRound(viewer, roundId);
  return viewsHref(slug, { done: "round_closed" });
});

export const giveViewAction = refreshingAction(
  viewSchema,
  async (viewer, { roundId, ...content }) => {
    const slug = await giveView(viewer, roundId, content);
    return viewsHref(slug, { done: "view_given" });
  },
);

export const enterPartnerViewAction = refreshingAction(
  enteredViewSchema,
  async (viewer, { roundId, partnerId, ...content }) => {
    const slug = await enterPartnerView(viewer, { roundId, partnerId }, content);
    return viewsHref(slug, { done: "partner_view_entered" });
  },
);

/** The link is in this answer and nowhere else: who leaves the page makes a new one. */
export const invitePartnerAction = refreshingAction(ofPartnerSchema, async (viewer, of, form) => {
  const { token, partnerName } = await invitePartner(viewer, of);
  const t = await getTranslator("views");
  const link = new URL(partnerLinkHref(token), env().baseUrl).href;
  return {
    status: "done",
    message: t("partners.linkMade", { name: partnerName }),
    values: { ...valuesOf(form), link },
  };
});

export const withdrawInvitationAction = refreshingAction(
  withdrawalSchema,
  async (viewer, { invitationId }) => {
    const slug = await withdrawInvitation(viewer, invitationId);
    return viewsHref(slug, { done: "invitation_withdrawn" });
  },
);
