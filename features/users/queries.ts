import { eq } from "drizzle-orm";
import { database } from "@/db";
import { users } from "@/db/schema";
import type { Viewer } from "@/features/viewer/types";
import { NotFoundError } from "@/lib/errors";
import { PAGE_ROWS, pageWithin } from "@/lib/list-address";
import { compareCounted, fold } from "@/lib/text/fold";
import type { UserFilter } from "./list-filters";
import { canManageUsers } from "./permissions";
import type { AccessState, UserDetail, UserPage, UserSummary } from "./types";

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
  const { offset, ...place } = pageWithin(filter.page, found.length, pageRows);
  return {
    users: found.slice(offset, offset + pageRows),
    total: found.length,
    ...place,
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
    text.includes(fold(search ?? ""))
  );
}

const byName = (one: UserSummary, other: UserSummary) => compareCounted(one.name, other.name);
