import { z } from "zod";
import { email } from "@/lib/fields";

const PASSWORD_MAX = 200;

/** An address that is not one answers like an unknown account, so its form is not checked further. */
export const signInSchema = z.object({
  email: z.union([email(), z.string().max(PASSWORD_MAX, "too_long").min(1, "required")]),
  password: z.string("required").min(1, "required").max(PASSWORD_MAX, "too_long"),
});

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
