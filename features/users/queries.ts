import { eq } from "drizzle-orm";
import { database } from "@/db";
import { users } from "@/db/schema";
import type { Viewer } from "@/features/auth/types";
import { NotFoundError } from "@/lib/errors";
import { compareCounted, fold } from "@/lib/text/fold";
import { canManageUsers } from "./permissions";
import type { AccessState, UserDetail, UserFilter, UserPage, UserSummary } from "./types";

const PAGE_ROWS = 50;

const columns = {
  id: users.id,
  name: users.name,
  email: users.email,
  role: users.role,
  politicalGroup: users.politicalGroup,
  passwordHash: users.passwordHash,
  lockedAt: users.lockedAt,
  sessionVersion: users.sessionVersion,
};

/**
 * A page of the accounts that fit a filter, by name. An organisation has some hundreds of them at most, so searching and the
 * order of names, "Raadslid 2" before "Raadslid 10", are done here and alike on every engine.
 */
export async function listUsers(
  viewer: Viewer,
  filter: UserFilter,
  pageRows = PAGE_ROWS,
): Promise<UserPage> {
  if (!canManageUsers(viewer)) throw new NotFoundError("users");
  const rows = await database().select(columns).from(users);
  const found = rows
    .map(summaryOf)
    .filter((user) => fits(user, filter))
    .sort(byName);
  const pages = Math.max(1, Math.ceil(found.length / pageRows));
  const page = Math.min(filter.page, pages);
  return {
    users: found.slice((page - 1) * pageRows, page * pageRows),
    total: found.length,
    page,
    pages,
  };
}

/** @throws NotFoundError */
export async function getUser(viewer: Viewer, id: string): Promise<UserDetail> {
  if (!canManageUsers(viewer)) throw new NotFoundError("users");
  const [row] = await database().select(columns).from(users).where(eq(users.id, id));
  if (!row) throw new NotFoundError(`user ${id}`);
  return { ...summaryOf(row), lockedAt: row.lockedAt, version: row.sessionVersion };
}

type Row = Omit<UserSummary, "access"> & { passwordHash: string | null; lockedAt: Date | null };

function summaryOf({ id, name, email, role, politicalGroup, ...account }: Row): UserSummary {
  return { id, name, email, role, politicalGroup, access: accessOf(account) };
}

function accessOf({ passwordHash, lockedAt }: Pick<Row, "passwordHash" | "lockedAt">): AccessState {
  if (!passwordHash) return "none";
  return lockedAt ? "locked" : "open";
}

function fits(user: UserSummary, { search, role, access }: UserFilter): boolean {
  const text = fold([user.name, user.email, user.politicalGroup].join(" "));
  return (
    (role === null || user.role === role) &&
    (access === null || user.access === access) &&
    text.includes(fold(search))
  );
}

const byName = (one: UserSummary, other: UserSummary) => compareCounted(one.name, other.name);
