/** What the browser tests share: a page for each role, signed in once per worker. */
import {
  type APIRequestContext,
  type BrowserContextOptions,
  test as base,
  type Page,
} from "@playwright/test";
import { emailOf, type Identity, type Session, signIn } from "./session";

type Account = Identity | { email: string; password: string };
type SessionOf = (who: Account | null) => Promise<Session | undefined>;

interface Fixtures {
  /**
   * A page of a context of its own; `null` is somebody who did not sign in. An account that a test made signs in by its e-mail
   * address and password.
   */
  asRole: (who: Account | null, options?: BrowserContextOptions) => Promise<Page>;
  /** Requests with the cookies of an account, without a browser. */
  requestsAs: (who: Account | null) => Promise<APIRequestContext>;
}

export const test = base.extend<Fixtures, { sessionOf: SessionOf }>({
  sessionOf: [
    async ({ playwright }, use, { project }) => {
      const sessions = new Map<Identity, Promise<Session>>();
      const { request } = playwright;
      await use(async (who) => {
        if (who === null) return undefined;
        if (typeof who !== "string") {
          return signIn(request, addressOf(project), who.email, who.password);
        }
        const known = sessions.get(who) ?? signIn(request, addressOf(project), emailOf(who));
        sessions.set(who, known);
        return known;
      });
    },
    { scope: "worker" },
  ],

  asRole: async ({ browser, sessionOf }, use) => {
    const opened: { close(): Promise<void> }[] = [];
    await use(async (who, options = {}) => {
      const context = await browser.newContext({ ...options, storageState: await sessionOf(who) });
      opened.push(context);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },

  requestsAs: async ({ playwright, sessionOf }, use, { project }) => {
    const opened: APIRequestContext[] = [];
    await use(async (who) => {
      const baseURL = addressOf(project);
      const context = await playwright.request.newContext({
        baseURL,
        extraHTTPHeaders: { origin: baseURL },
        storageState: await sessionOf(who),
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
