import { z } from "zod";
import { email } from "@/lib/fields";

const PASSWORD_MAX = 200;

/** An address that is not one answers like an unknown account, so its form is not checked further. */
export const signInSchema = z.object({
  email: z.union([email(), z.string().max(PASSWORD_MAX, "too_long").min(1, "required")]),
  password: z.string("required").min(1, "required").max(PASSWORD_MAX, "too_long"),
});

/** An address within the product, in whatever way it is written; null when it is none or leads elsewhere. */
export function ownAddress(value: string, baseUrl: string): string | null {
  if (!URL.canParse(value, baseUrl)) return null;
  const address = new URL(value, baseUrl);
  return address.origin === new URL(baseUrl).origin ? address.href : null;
}

/** What next-auth may be handed: texts by name, of which an address to go on to is one. It answers others by a fault. */
export function isAuthBody(body: unknown): boolean {
  return authBodySchema.safeParse(body).success;
}

const authBodySchema = z
  .record(z.string(), z.string().optional())
  .refine(({ callbackUrl = "" }) => callbackUrl === "" || isWebAddress(callbackUrl));

/** A path, or a whole address: as next-auth reads it. */
function isWebAddress(value: string): boolean {
  const base = value.startsWith("/") ? "http://product.invalid" : undefined;
  return URL.canParse(value, base) && /^https?:$/.test(new URL(value, base).protocol);
}

/**
 * Only a path within the product: never another site. What a browser makes of the path counts, since it reads "/.//x" as
 * "//x": the address of a site.
 */
export function safeReturnPath(value: unknown): string {
  if (typeof value !== "string" || !/^\/(?![/\\])[^\s\\]*$/.test(value) || value.length > 2000)
    return "/";
  const { pathname, search, hash } = new URL(value, "http://product.invalid");
  if (/^\/(\/|sign-in|api\/)/.test(pathname)) return "/";
  return pathname + search + hash;
}
