/** What the browser tests share: a page for each role, signed in once per worker. */
import {
  type APIRequestContext,
  type BrowserContextOptions,
  test as base,
  type Page,
} from "@playwright/test";
import { emailOf, type Identity, type Session, signIn } from "./session";

type SessionOf = (identity: Identity) => Promise<Session>;
type Account = Identity | { email: string; password: string };

interface Fixtures {
  /** A page of a context of its own. An account that a test made signs in by its e-mail address and password. */
  asRole: (who: Account, options?: BrowserContextOptions) => Promise<Page>;
  /** Requests with the cookies of an account, without a browser; `null` is somebody who did not sign in. */
  requestsAs: (who: Account | null) => Promise<APIRequestContext>;
}

export const test = base.extend<Fixtures, { sessionOf: SessionOf }>({
  sessionOf: [
    async ({ playwright }, use, { project }) => {
      const sessions = new Map<Identity, Promise<Session>>();
      await use((identity) => {
        const known =
          sessions.get(identity) ??
          signIn(playwright.request, addressOf(project), emailOf(identity));
        sessions.set(identity, known);
        return known;
      });
    },
    { scope: "worker" },
  ],

  asRole: async ({ browser, playwright, sessionOf }, use, { project }) => {
    const opened: { close(): Promise<void> }[] = [];
    await use(async (who, options = {}) => {
      const storageState =
        typeof who === "string"
          ? await sessionOf(who)
          : await signIn(playwright.request, addressOf(project), who.email, who.password);
      const context = await browser.newContext({ ...options, storageState });
      opened.push(context);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },

  requestsAs: async ({ playwright, sessionOf }, use, { project }) => {
    const opened: APIRequestContext[] = [];
    await use(async (who) => {
      const baseURL = addressOf(project);
      const storageState =
        typeof who === "string"
          ? await sessionOf(who)
          : who && (await signIn(playwright.request, baseURL, who.email, who.password));
      const context = await playwright.request.newContext({
        baseURL,
        extraHTTPHeaders: { origin: baseURL },
        ...(storageState ? { storageState } : {}),
      });
      opened.push(context);
      return context;
    });
    for (const context of opened) await context.dispose();
  },
});

function addressOf(project: { use: { baseURL?: string } }): string {
  if (!project.use.baseURL) throw new Error("playwright.config.ts names no baseURL");
  return project.use.baseURL;
}
