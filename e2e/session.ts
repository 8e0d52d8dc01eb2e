/** Signing in without a browser, through next-auth's own callback, once per identity and worker. */
import type { APIRequest, APIRequestContext } from "@playwright/test";

/** Of all demo identities. */
const DEMO_PASSWORD = "regie-demo-2012";

/** The demo identities, by the name before the @ of their address. */
export const IDENTITIES = [
  "raadslid",
  "raadslid2",
  "griffier",
  "ambtenaar",
  "ambtenaar2",
  "wethouder",
  "wethouder2",
  "rekenkamer",
  "beheerder",
] as const;
export type Identity = (typeof IDENTITIES)[number];

export type Session = Awaited<ReturnType<APIRequestContext["storageState"]>>;

export const emailOf = (identity: Identity) => `${identity}@delft.example`;

/** The cookies of somebody who signed in. @throws when the product refuses the e-mail address and password */
export async function signIn(
  request: APIRequest,
  baseURL: string,
  email: string,
  password = DEMO_PASSWORD,
): Promise<Session> {
  const context = await request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL } });
  try {
    const { csrfToken } = await (await context.get("/api/auth/csrf")).json();
    await context.post("/api/auth/callback/credentials", {
      form: { email, password, csrfToken, json: "true" },
    });
    const session = await context.storageState();
    if (!session.cookies.some(({ name }) => name.endsWith("next-auth.session-token"))) {
      throw new Error(`${email} could not sign in`);
    }
    return session;
  } finally {
    await context.dispose();
  }
}
