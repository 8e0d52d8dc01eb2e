/** The two cookies of a partner's browser, with how they are set. No script reads them. */

/** Holds what a link was exchanged for; goes along to the partner's page only. */
export const PARTNER_COOKIE = "regiemonitor.partner-view";

/**
 * Tells one browser from another: a link that one browser exchanged opens nothing in a second one. Given with the page of a
 * link, so that a double click, which is two requests, brings it both times.
 */
export const BROWSER_COOKIE = "regiemonitor.partner-browser";

/** `lax`: a link in a message comes from another site, and the browser that opens it again is to be known again. */
export const browserCookie = (isSecure: boolean) =>
  ({ httpOnly: true, sameSite: "lax", secure: isSecure, path: "/" }) as const;

export const partnerCookie = (isSecure: boolean, path: string, expires: Date) =>
  ({ httpOnly: true, sameSite: "strict", secure: isSecure, path, expires }) as const;
