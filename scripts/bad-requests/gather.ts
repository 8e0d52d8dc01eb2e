/** Who signs in, and what the pages of the product hold that a stranger could send back. */
import { ROUTES } from "@/e2e/access/routes";
import { DEMO_IDENTITIES } from "@/features/auth/demo-identities";
import type { Known } from "./make";

const MARKED = /\{\w+\}/;

export async function gather(port: number, password: string) {
  const base = `http://localhost:${port}`;
  const cookies = new Map<string, string>();
  for (const { email } of DEMO_IDENTITIES) {
    const cookie = await signIn(base, email, password);
    if (cookie) cookies.set(email, cookie);
  }
  const addresses = new Set<string>();
  const actions = new Set<string>();
  for (const [who, cookie] of [...cookies, [null, ""] as const]) {
    for (const { address, route } of ROUTES) {
      const path = address ?? route;
      if (MARKED.test(path) || path.startsWith("/api/")) addresses.add(path);
      else await readPage(path, cookie);
    }
    if (who === null) continue;
    for (const path of [...addresses]
      .filter((one) => /\/(?:reports|findings)\/[0-9a-f-]{36}/.test(one))
      .slice(0, 6)) {
      await readPage(path, cookie);
    }
  }

  async function readPage(path: string, cookie: string) {
    addresses.add(path);
    const answer = await fetch(base + path, { headers: { cookie }, redirect: "manual" });
    const text = await answer.text();
    for (const [, href = ""] of text.matchAll(/href="(\/[^"]*)"/g)) {
      if (addresses.size < 400 && !href.startsWith("/_next"))
        addresses.add(href.replaceAll("&amp;", "&"));
    }
    for (const [, id = ""] of text.matchAll(
      /(?:\$ACTION_ID_|&quot;id&quot;:&quot;)([0-9a-f]{42})/g,
    )) {
      actions.add(id);
    }
  }

  const known: Known = {
    host: `localhost:${port}`,
    addresses: [...addresses].sort(),
    actions: [...actions].sort(),
    people: [...cookies.keys()],
  };
  return { known, cookies };
}

async function signIn(base: string, email: string, password: string): Promise<string | null> {
  const csrf = await fetch(`${base}/api/auth/csrf`);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const answer = await fetch(`${base}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: cookiesOf(csrf), origin: base },
    body: new URLSearchParams({ email, password, csrfToken, json: "true" }),
  });
  const cookie = cookiesOf(answer);
  return cookie.includes("session-token") ? cookie : null;
}

const cookiesOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
