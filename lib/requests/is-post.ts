import { headers } from "next/headers";

/**
 * Whether this page is rendered as the answer to a form that was posted without scripts. A redirect would then be followed
 * with the same form, and what the action answered would be lost.
 */
export async function isPost(): Promise<boolean> {
  return (await headers()).has("content-type");
}
