/** Who is asking, with the real cookie and the real database; a restart forgets whatever the process kept in memory. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { closeDatabase, database, handles } from "@/db";
import { auditEvents, endedSessions, users } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { at } from "@/lib/clock";
import { freshDatabase, insertAccount } from "@/test/database";

let cookie: string | undefined;

vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: () => cookie && { value: cookie },
    set: (_: string, value: string) => {
      cookie = value;
    },
  }),
  headers: async () => new Headers(),
}));

type Account = Awaited<ReturnType<typeof insertAccount>>;
let account: Account;

const { signOutAction } = await import("./actions");
const { authOptions } = await import("./config");
const { writeSession } = await import("./sessions/token");
const { findViewer } = await import("./viewer");

beforeEach(async () => {
  await freshDatabase();
  account = await insertAccount("council_member");
});

/** @returns the cookie of a new session */
async function signIn(): Promise<string> {
  await writeSession({ userId: account.id, sessionVersion: 1 });
  return cookie ?? "";
}

async function nameWith(value: string, find = findViewer) {
  cookie = value;
  return (await find())?.name;
}

async function signOutWith(value: string) {
  cookie = value;
  await expect(signOutAction()).rejects.toThrow("NEXT_REDIRECT");
  expect(cookie).toBe("");
}

const actions = async () =>
  (await database().select().from(auditEvents)).map(({ action }) => action);

/** @returns findViewer as a process that starts now has it */
async function restart() {
  await closeDatabase();
  for (const key of Object.keys(globalThis)) {
    if (key.startsWith("regiemonitor")) Reflect.deleteProperty(globalThis, key);
  }
  vi.resetModules();
  return (await import("./viewer")).findViewer;
}

describe("who signed out", () => {
  it("stays signed out after a restart, also with a copy of the cookie; another session goes on", async () => {
    const [one, other] = [await signIn(), await signIn()];
    expect(await nameWith(one)).toBe(account.name);
    await signOutWith(one);
    expect(await nameWith(one)).toBeUndefined();
    const findAfterRestart = await restart();
    expect(await nameWith(one, findAfterRestart)).toBeUndefined();
    expect(await nameWith(other, findAfterRestart)).toBe(account.name);
  });

  it("is signed out by next-auth's own address too", async () => {
    const session = await signIn();
    await authOptions("test").events?.signOut?.({ session: {} as never, token: {} as never });
    expect(await nameWith(session)).toBeUndefined();
    expect(await actions()).toEqual(["signed_out"]);
  });

  it("is written once, however often the form is sent", async () => {
    const session = await signIn();
    for (let sent = 0; sent < 2; sent++) await signOutWith(session);
    expect(await actions()).toEqual(["signed_out"]);
  });

  it("leaves nothing behind once the session would have ended by itself", async () => {
    const first = await at("2026-11-24T09:00:00Z", signIn);
    await at("2026-11-24T10:00:00Z", () => signOutWith(first));
    const second = await at("2026-11-24T19:01:00Z", signIn);
    await at("2026-11-24T19:02:00Z", () => signOutWith(second));
    expect(await database().select({ endsAt: endedSessions.endsAt }).from(endedSessions)).toEqual([
      { endsAt: new Date("2026-11-25T05:01:00Z") },
    ]);
  });

  it("does not come back when the account was locked at that moment", async () => {
    const session = await signIn();
    await transaction((tx) =>
      tx
        .update(users)
        .set({ lockedAt: new Date(0) })
        .then(() => {}),
    );
    await signOutWith(session);
    await transaction((tx) =>
      tx
        .update(users)
        .set({ lockedAt: null })
        .then(() => {}),
    );
    expect(await nameWith(session)).toBeUndefined();
  });
});

it("who asks is found with one query", async () => {
  const session = await signIn();
  const prepare = vi.spyOn(handles().reader.client, "prepare");
  expect(await nameWith(session)).toBe(account.name);
  expect(prepare).toHaveBeenCalledTimes(1);
});
