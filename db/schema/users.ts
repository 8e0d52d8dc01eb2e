import { flag, instant, integer, table, text, uniqueIndex, wordCheck, words } from "../columns";
import { ROLES } from "../vocabulary";

/** Council members without sign-in have no e-mail and no password; they count in shares of the council. */
export const users = table(
  "users",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    /** For order: db/names/folded.ts. */
    nameFolded: text("name_folded").notNull().default(""),
    email: text("email"),
    role: words("role", ROLES).notNull(),
    politicalGroup: text("political_group"),
    passwordHash: text("password_hash"),
    /** Raised when the role changes, the account is locked or the password is set: older sessions end. */
    sessionVersion: integer("session_version").notNull().default(1),
    lockedAt: instant("locked_at"),
    /** Council members of today; a former member stays for the record. */
    active: flag("active").notNull().default(true),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    uniqueIndex("users_email_unique").on(t.email),
    wordCheck("users_role_check", t.role, ROLES),
  ],
);

/**
 * Sessions that somebody signed out of before their time ran out: a copy of their cookie opens nothing. A row goes when its
 * session would have ended by itself.
 */
export const endedSessions = table("ended_sessions", {
  /** The id of one signing in, which its token carries. */
  id: text("id").primaryKey(),
  endsAt: instant("ends_at").notNull(),
});
