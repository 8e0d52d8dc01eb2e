/**
 * The first gate: sends a GET without a session cookie to sign-in, and sets the security headers
 * with a fresh nonce. It is never the guard: each page, query and action checks for itself.
 */
import { type NextRequest, NextResponse } from "next/server";

const PUBLIC_PATHS = /^\/(sign-in|accessibility|framework|api|\.well-known)(\/|$)/;
const SESSION_COOKIES = ["next-auth.session-token", "__Secure-next-auth.session-token"];
const ADDRESS_HEADER = "x-regiemonitor-address";

export function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl;
  const isSignedIn = SESSION_COOKIES.some((name) => request.cookies.has(name));
  if (request.method === "GET" && !isSignedIn && !PUBLIC_PATHS.test(pathname)) {
    const signIn = new URL("/sign-in", request.nextUrl);
    if (pathname !== "/") signIn.searchParams.set("returnTo", pathname + search);
    return NextResponse.redirect(signIn);
  }
  const policy = contentSecurityPolicy(crypto.randomUUID());
  const headers = new Headers(request.headers);
  headers.set(ADDRESS_HEADER, pathname + search);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("x-frame-options", "DENY");
  response.headers.set("referrer-policy", "same-origin");
  response.headers.set("permissions-policy", "camera=(), microphone=(), geolocation=()");
  if (request.nextUrl.protocol === "https:") {
    response.headers.set("strict-transport-security", "max-age=31536000; includeSubDomains");
  }
  return response;
}

function contentSecurityPolicy(nonce: string): string {
  const isDevelopment = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    // React's refresh in development evaluates text; the built product never does.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

export const config = {
  matcher: [{ source: "/((?!_next/static|_next/image|favicon.ico|icon.svg|robots.txt).*)" }],
};
