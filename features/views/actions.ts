"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { parseForm, viewerAction } from "@/features/auth/viewer-action";
import { partnerLinkHref, viewsHref } from "@/features/hrefs";
import { type ActionState, valuesOf } from "@/lib/action-state";
import { env } from "@/lib/env";
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

export async function openRoundAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { collaborationId } = parseForm(openingSchema, form);
    const { slug } = await orShowNewState(openRound(viewer, collaborationId));
    redirect(viewsHref(slug, { done: "round_opened" }));
  });
}

export async function closeRoundAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { roundId } = parseForm(closingSchema, form);
    const { slug } = await orShowNewState(closeRound(viewer, roundId));
    redirect(viewsHref(slug, { done: "round_closed" }));
  });
}

export async function giveViewAction(_previous: ActionState, form: FormData): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { roundId, ...content } = parseForm(viewSchema, form);
    const slug = await orShowNewState(giveView(viewer, roundId, content));
    redirect(viewsHref(slug, { done: "view_given" }));
  });
}

export async function enterPartnerViewAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { roundId, partnerId, ...content } = parseForm(enteredViewSchema, form);
    const slug = await orShowNewState(enterPartnerView(viewer, { roundId, partnerId }, content));
    redirect(viewsHref(slug, { done: "partner_view_entered" }));
  });
}

/** The link is in this answer and nowhere else: who leaves the page makes a new one. */
export async function invitePartnerAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const of = parseForm(ofPartnerSchema, form);
    const { token, partnerName } = await orShowNewState(invitePartner(viewer, of));
    const t = await getTranslator("views");
    refresh();
    const link = new URL(partnerLinkHref(token), env().baseUrl).href;
    return {
      status: "done",
      message: t("partners.linkMade", { name: partnerName }),
      values: { ...valuesOf(form), link },
    };
  });
}

export async function withdrawInvitationAction(
  _previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return viewerAction(form, async (viewer) => {
    const { invitationId } = parseForm(withdrawalSchema, form);
    const slug = await orShowNewState(withdrawInvitation(viewer, invitationId));
    redirect(viewsHref(slug, { done: "invitation_withdrawn" }));
  });
}

/** When it did not go through, what somebody else did in the meantime shows beside what was typed. */
async function orShowNewState<T>(write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    refresh();
    throw error;
  }
}
