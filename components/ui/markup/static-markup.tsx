import { createHash } from "node:crypto";
import { headers } from "next/headers";
import { handOver } from "@/lib/requests/markup-in-passing";
import { MarkupInPage } from "./markup-in-page";

interface StaticMarkupProps {
  /** Out of `renderStatic` of lib/requests/static-markup, which escapes what people typed; never anything else. */
  markup: string;
  className?: string;
}

/**
 * Markup that was written out before. A whole page carries it once, in its HTML; what the router asks for, which is no HTML,
 * carries it along. `contents` leaves its box out of the layout.
 */
export async function StaticMarkup({ markup, className = "contents" }: StaticMarkupProps) {
  if (markup === "") return null;
  const id = createHash("sha1").update(markup).digest("base64url");
  const isWholePage = (await headers()).get("accept")?.includes("text/html") ?? false;
  if (isWholePage) handOver(id, markup);
  return <MarkupInPage key={id} {...{ id, className }} markup={isWholePage ? undefined : markup} />;
}
