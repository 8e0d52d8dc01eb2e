/**
 * The headers of every answer, whoever gives it: a page, a file, the framework, or the server itself. A page replaces the policy
 * by one of its own.
 */

/** For what shows nothing and runs nothing. */
export const CLOSED_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * @param {string | undefined} baseUrl the address that people type: who reaches the product over https has to stay there. A
 *   browser ignores that part of an answer over http.
 * @returns {Record<string, string>}
 */
export function securityHeaders(baseUrl = process.env.NEXTAUTH_URL) {
  return {
    "content-security-policy": CLOSED_POLICY,
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    ...(baseUrl?.startsWith("https:") && {
      "strict-transport-security": "max-age=31536000; includeSubDomains",
    }),
  };
}
