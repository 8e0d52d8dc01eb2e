/**
 * The first gate: sends a GET without a session cookie to sign-in, and sets the security headers
 * with a fresh nonce. It is never the guard: each page, query and action checks for itself.
 */
import { type NextRequest, NextResponse } from "next/server";
import { carriedFields, resumePage } from "@/features/auth/sessions/resume-page";
import { BROWSER_COOKIE, browserCookie } from "@/features/views/invitations/partner-cookies";
import { env } from "@/lib/env";
import { isActionForm, isActionText } from "@/lib/requests/action-form";
import { outdatedPage } from "@/lib/requests/outdated-page";
import { plainPage } from "@/lib/requests/plain-page";
import { isSameOrigin } from "@/lib/requests/requests";
import { CLOSED_POLICY, securityHeaders } from "@/lib/requests/security-headers.mjs";

const PUBLIC_PATHS =
  /^\/(sign-in|accessibility|framework|audit-heads|views|api|\.well-known)(\/|$)/;
const READS_ITS_BODY = /^\/api\/(?:auth\/.+|drafts|evidence|resume|views)$/;
const SESSION_COOKIES = ["next-auth.session-token", "__Secure-next-auth.session-token"];
/** Files that users brought: whatever they hold, it runs nowhere. */
const DOWNLOADS = /^\/api\/evidence\/./;
/** The link of a partner: its address opens something, so it goes nowhere else and is kept nowhere. */
const PARTNER_LINKS = /^\/views(\/|$)/;
const BROWSER_SECRET_BYTES = 32;
const ADDRESS_HEADER = "x-regiemonitor-address";

export async function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl;
  const isSignedIn = SESSION_COOKIES.some((name) => request.cookies.has(name));
  if (request.method === "GET" && !isSignedIn && !PUBLIC_PATHS.test(pathname)) {
    const signIn = new URL("/sign-in", request.nextUrl);
    if (pathname !== "/") signIn.searchParams.set("returnTo", pathname + search);
    return secured(NextResponse.redirect(signIn), request, CLOSED_POLICY);
  }
  const nonce = crypto.randomUUID();
  const policy = contentSecurityPolicy(nonce);
  const answer = request.method === "POST" ? await answerForm(request, isSignedIn, nonce) : null;
  return secured(answer ?? passOn(request, policy, nonce), request, policy);
}

/**
 * What a posted form gets before it reaches a page; null when it may go on. A body that is no form is
 * refused here, since the framework would answer it with its own 500.
 */
async function answerForm(request: NextRequest, isSignedIn: boolean, nonce: string) {
  // A route handler reads its own body, and knows what to say of a file that is too large.
  if (READS_ITS_BODY.test(request.nextUrl.pathname)) return null;
  const isFetch = request.headers.has("next-action");
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data")) {
    if (!isFetch) return null;
    const isReadable = type.startsWith("text/plain") && isActionText(await request.clone().text());
    return isReadable ? null : unreadable(request, nonce);
  }
  const form = await request
    .clone()
    .formData()
    .catch(() => null);
  if (!form || !isActionForm(form, isFetch, isKnownAction)) {
    const isOutdated = form && !isFetch && isActionForm(form, isFetch, isAnyAction);
    if (!isOutdated || !isSameOrigin(request)) return unreadable(request, nonce);
    return answerOutdatedForm(request, form, nonce);
  }
  if (isSignedIn || isFetch || PUBLIC_PATHS.test(request.nextUrl.pathname)) return null;
  // A form of another site comes without our cookie: it may not pass for one that was sent too late.
  if (!isSameOrigin(request)) return unreadable(request, nonce);
  return answerExpiredForm(request, form, nonce);
}

/** The server reads the list from the build (scripts/server/server.mjs); `npm run dev` has none. */
function isKnownAction(id: string): boolean {
  const { regiemonitorActions } = globalThis as { regiemonitorActions?: Set<string> };
  return regiemonitorActions?.has(id) ?? true;
}

/** Also one that an earlier release had. */
const isAnyAction = () => true;

const UNREADABLE = {
  nl: [
    "Dit formulier is niet te lezen",
    "Er is niets veranderd. Ga terug, laad de pagina opnieuw en verstuur het formulier nog een keer.",
  ],
  en: [
    "This form cannot be read",
    "Nothing has changed. Go back, load the page again and send the form once more.",
  ],
} as const;

function unreadable(request: NextRequest, nonce: string) {
  const locale = localeOf(request);
  const [title, text] = UNREADABLE[locale];
  return html(plainPage({ locale, nonce, title, body: `<p>${text}</p>` }), 400);
}

function answerOutdatedForm(request: NextRequest, form: FormData, nonce: string) {
  const { pathname, search } = request.nextUrl;
  const locale = localeOf(request);
  return html(outdatedPage({ locale, nonce, path: pathname + search, form }), 409);
}

/** The session cookie lives as long as the session, so a form without one was sent too late. */
function answerExpiredForm(request: NextRequest, form: FormData, nonce: string) {
  const { pathname, search } = request.nextUrl;
  const locale = localeOf(request);
  const path = pathname + search;
  return html(resumePage({ locale, nonce, path, fields: carriedFields(form), step: "sign_in" }));
}

const localeOf = (request: NextRequest) =>
  request.cookies.get("locale")?.value === "en" ? "en" : "nl";

const html = (body: string, status = 200) =>
  new NextResponse(body, {
    status,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
  });

function passOn(request: NextRequest, policy: string, nonce: string) {
  const { pathname, search } = request.nextUrl;
  const headers = new Headers(request.headers);
  headers.set(ADDRESS_HEADER, pathname + search);
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  return NextResponse.next({ request: { headers } });
}

function secured(response: NextResponse, request: NextRequest, policy: string) {
  const headers = { ...securityHeaders(), "content-security-policy": policy };
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  // The route alone knows whether it hands over a file or a page, and what is set here would win.
  if (DOWNLOADS.test(request.nextUrl.pathname)) response.headers.delete("content-security-policy");
  if (PARTNER_LINKS.test(request.nextUrl.pathname)) keepToItself(response, request);
  return response;
}

/**
 * With `no-referrer` a browser sends a form with `Origin: null`, which a server action refuses; only the address with the
 * token needs it, and its form goes to a route of its own.
 */
function keepToItself(response: NextResponse, request: NextRequest) {
  response.headers.set("x-robots-tag", "noindex, nofollow");
  response.headers.set("cache-control", "no-store");
  if (request.nextUrl.pathname === "/views") return;
  response.headers.set("referrer-policy", "no-referrer");
  if (request.cookies.has(BROWSER_COOKIE)) return;
  const secret = crypto.getRandomValues(new Uint8Array(BROWSER_SECRET_BYTES));
  const isSecure = env().baseUrl.startsWith("https:");
  response.cookies.set(
    BROWSER_COOKIE,
    Buffer.from(secret).toString("base64url"),
    browserCookie(isSecure),
  );
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
  matcher: [{ source: "/((?!_next/static|_next/image|icon.svg|robots.txt).*)" }],
};
