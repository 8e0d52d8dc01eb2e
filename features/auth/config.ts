/** The settings of next-auth. */
import "server-only";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { env } from "@/lib/env";
import { signIn } from "./mutations";
import { newSignIn, SESSION_MAX_AGE_SECONDS } from "./sessions/token";
import { ownAddress, signInSchema } from "./validation";
import { endSession } from "./viewer";

/** next-auth's own callback stays open beside our sign-in form; both end in the same check. */
export function authOptions(origin: string): NextAuthOptions {
  return {
    secret: env().secret,
    session: { strategy: "jwt", maxAge: SESSION_MAX_AGE_SECONDS },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [
      Credentials({
        credentials: { email: { type: "email" }, password: { type: "password" } },
        async authorize(credentials) {
          const typed = signInSchema.safeParse(credentials);
          if (!typed.success) return null;
          const result = await signIn(typed.data.email, typed.data.password, origin);
          if (result.outcome !== "signed_in") return null;
          return { id: result.account.id, sessionVersion: result.account.sessionVersion };
        },
      }),
    ],
    events: {
      signOut: endSession,
    },
    // A stranger can make next-auth complain: the word that names it is enough, without the trace of a fault.
    logger: {
      error: (code) => console.error(`next-auth: ${code}`),
      warn: (code) => console.warn(`next-auth: ${code}`),
      debug: () => undefined,
    },
    callbacks: {
      redirect: ({ url, baseUrl }) => ownAddress(url, baseUrl) ?? baseUrl,
      jwt({ token, user }) {
        if (!user) return token;
        const { sessionVersion } = user as { sessionVersion?: number };
        return { ...token, ...newSignIn(sessionVersion ?? 0) };
      },
    },
  };
}
