import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { env } from "@/lib/env";
import { signIn } from "./mutations";
import { SESSION_MAX_AGE_SECONDS } from "./session-token";
import { signInSchema } from "./validation";

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
    callbacks: {
      jwt({ token, user }) {
        if (user) token.sessionVersion = (user as { sessionVersion?: number }).sessionVersion;
        return token;
      },
    },
  };
}
