import { accessibilityHref } from "@/features/hrefs";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { securityText } from "@/lib/requests/security-text";

/** Not a file in `public/`: whom to tell is the municipality's to say, and the date of its end has to lie ahead. */
export function GET() {
  const { baseUrl, securityContact } = env();
  const contact = securityContact ?? new URL(accessibilityHref(), baseUrl).href;
  const address = new URL("/.well-known/security.txt", baseUrl).href;
  return new Response(securityText({ contact, address, now: now() }), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
