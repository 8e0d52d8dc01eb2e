import { cookies } from "next/headers";
import { countDeadLink, mayTryLink } from "@/features/auth/passwords/throttle";
import { requestOrigin } from "@/features/auth/viewer";
import { partnerLinkHref, partnerViewHref } from "@/features/hrefs";
import { exchangeInvitation } from "@/features/views/invitations/mutations";
import {
  BROWSER_COOKIE,
  PARTNER_COOKIE,
  partnerCookie,
} from "@/features/views/invitations/partner-cookies";
import { secretSchema } from "@/features/views/validation";
import { env } from "@/lib/env";
import { isFollowed } from "@/lib/requests/requests";
import { answerFault } from "../answers";

/** Where every link that does not work leads to; no token has this form. */
const DEAD = partnerLinkHref("x");

/**
 * Exchanges the link of a partner. A server action could not: the page of the link sends no referrer, and so no `Origin`
 * by which an action knows its own page. A browser says itself whether the form was ours.
 */
export async function POST(request: Request) {
  const form = await request.formData().catch(() => null);
  if (!form || !isFollowed(request)) return new Response(null, { status: 400 });
  return exchange(form).catch((error) => answerFault(request, error));
}

async function exchange(form: FormData): Promise<Response> {
  const origin = await requestOrigin();
  const token = secretSchema.safeParse(form.get("token"));
  const mayTry = await mayTryLink(origin);
  const jar = await cookies();
  const browser = jar.get(BROWSER_COOKIE)?.value;
  const exchanged =
    token.success && mayTry ? await exchangeInvitation(token.data, origin, browser) : null;
  if (!exchanged) {
    await countDeadLink(origin);
    return seeOther(DEAD);
  }
  const isSecure = env().baseUrl.startsWith("https:");
  const options = partnerCookie(isSecure, partnerViewHref(), exchanged.expiresAt);
  jar.set(PARTNER_COOKIE, exchanged.capability, options);
  return seeOther(partnerViewHref());
}

const seeOther = (location: string) =>
  new Response(null, {
    status: 303,
    headers: { location, "referrer-policy": "no-referrer", "cache-control": "no-store" },
  });
