import { cookies } from "next/headers";
import { countDeadLink, mayTryLink } from "@/features/auth/throttle";
import { requestOrigin } from "@/features/auth/viewer";
import { partnerLinkHref, partnerViewHref } from "@/features/hrefs";
import { exchangeInvitation } from "@/features/views/invitation-mutations";
import { PARTNER_COOKIE, secretSchema } from "@/features/views/validation";
import { env } from "@/lib/env";

/** Where every link that does not work leads to; no token has this form. */
const DEAD = partnerLinkHref("x");

/**
 * Exchanges the link of a partner. A server action could not: the page of the link sends no referrer, and so no `Origin`
 * by which an action knows its own page. A browser says itself whether the form was ours.
 */
export async function POST(request: Request) {
  const form = await request.formData().catch(() => null);
  if (!form || !isOwnForm(request)) return new Response(null, { status: 400 });
  const origin = await requestOrigin();
  const token = secretSchema.safeParse(form.get("token"));
  const mayTry = await mayTryLink(origin);
  const exchanged = token.success && mayTry ? await exchangeInvitation(token.data, origin) : null;
  if (!exchanged) {
    await countDeadLink(origin);
    return seeOther(DEAD);
  }
  (await cookies()).set(PARTNER_COOKIE, exchanged.capability, {
    httpOnly: true,
    sameSite: "strict",
    secure: env().baseUrl.startsWith("https:"),
    path: partnerViewHref(),
    expires: exchanged.expiresAt,
  });
  return seeOther(partnerViewHref());
}

function isOwnForm(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = request.headers.get("origin");
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host;
}

const seeOther = (location: string) =>
  new Response(null, {
    status: 303,
    headers: { location, "referrer-policy": "no-referrer", "cache-control": "no-store" },
  });
