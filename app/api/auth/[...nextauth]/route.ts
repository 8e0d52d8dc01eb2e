import { cookies } from "next/headers";
import NextAuth from "next-auth";
import { authOptions } from "@/features/auth/config";
import { isAuthBody } from "@/features/auth/validation";
import { requestOrigin } from "@/features/auth/viewer";
import { signInHref } from "@/features/hrefs";

type Context = RouteContext<"/api/auth/[...nextauth]">;

/** What of next-auth is open: signing in and out beside our own forms, and what that takes. Its pages are not. */
const OPEN = {
  GET: ["csrf", "providers", "session"],
  POST: ["callback/credentials", "signout"],
} as const;
/** In which next-auth remembers where to go on. */
const CALLBACK_COOKIES = ["next-auth.callback-url", "__Secure-next-auth.callback-url"];
/** Where next-auth sends a browser that it could not sign in or out. */
const TO_SIGN_IN = ["error", "signin", "signout", "verify-request"];

export const GET = (request: Request, context: Context) => handle(request, context, "GET");
export const POST = (request: Request, context: Context) => handle(request, context, "POST");

async function handle(request: Request, context: Context, method: keyof typeof OPEN) {
  const params = await context.params;
  const asked = params.nextauth.join("/");
  if (method === "GET" && TO_SIGN_IN.includes(asked)) {
    return new Response(null, { status: 303, headers: { location: signInHref() } });
  }
  if (!(OPEN[method] as readonly string[]).includes(asked)) return refused(404);
  const callbackUrl = new URL(request.url).searchParams.get("callbackUrl") ?? undefined;
  if (!isAuthBody({ callbackUrl })) return refused(400);
  const jar = await cookies();
  for (const name of CALLBACK_COOKIES) {
    if (isAuthBody({ callbackUrl: jar.get(name)?.value })) continue;
    // Else the browser would be refused for as long as it keeps it.
    jar.delete({ name, secure: name.startsWith("__Secure-") });
    return refused(400);
  }
  if (method === "POST" && !isAuthBody(await readBody(request.clone()))) return refused(400);
  return NextAuth(request as never, { params } as never, authOptions(await requestOrigin()));
}

/** As next-auth would read it; a body of another kind is none to it. */
async function readBody(request: Request): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.includes("application/json")) {
    return Object.fromEntries(new URLSearchParams(await request.text()));
  }
  return request.json().catch(() => null);
}

const refused = (status: number) =>
  new Response(null, { status, headers: { "cache-control": "no-store" } });
