import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db";
import { auditEvents, collaborationAssignments, collaborations } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { ROLES } from "@/db/vocabulary";
import { actingViewer } from "@/features/auth/acting";
import { signIn } from "@/features/auth/mutations";
import { recordingRefusals } from "@/features/auth/permit";
import type { Viewer } from "@/features/viewer/types";
import { ConflictError, ForbiddenError, NotFoundError, RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { freshDatabase, insertAccount } from "@/test/database";
import { lastEvent } from "@/test/log";
import { USER_LIST } from "./list-filters";
import { addUser, addUserByScript, changeUser, lockUser, unlockUser } from "./mutations";
import { setPassword } from "./passwords/mutations";
import { getUser, listUsers } from "./queries";

const PASSWORD = "een lang wachtwoord";
const typed = {
  name: "A. Jansen",
  email: "jansen@delft.example",
  role: "civil_servant" as const,
  politicalGroup: null,
  password: PASSWORD,
};
const everybody = USER_LIST.read({});

let administrator: Viewer;

beforeEach(async () => {
  await freshDatabase();
  const account = await insertAccount("administrator", {
    email: "b@delft.example",
    passwordHash: "x",
  });
  administrator = actingViewer(account, "test");
});

const added = async () => getUser(administrator, (await addUser(administrator, typed)).id);
const canSignIn = async (password: string) =>
  (await signIn(typed.email, password, "test")).outcome === "signed_in";

describe("a new user", () => {
  it("signs in with the password that was typed, and is an event without it", async () => {
    const { password } = await addUser(administrator, typed);
    expect(password).toBeNull();
    const event = await lastEvent();
    expect(event).toMatchObject({ action: "user_added", after: { email: typed.email } });
    expect(JSON.stringify(event)).not.toContain(PASSWORD);
    expect(await canSignIn(PASSWORD)).toBe(true);
  });

  it("gets a password that is shown once when none was typed", async () => {
    const { password } = await addUser(administrator, { ...typed, password: null });
    expect(await canSignIn(password ?? "")).toBe(true);
  });

  it("has an e-mail address of its own", async () => {
    await added();
    await expect(addUser(administrator, typed)).rejects.toEqual(new RuleError("email_taken"));
  });

  it("is added by nobody but the administrator", async () => {
    for (const role of ROLES.filter((role) => role !== "administrator")) {
      const other = actingViewer(await insertAccount(role), "test");
      await expect(recordingRefusals(addUser(other, typed))).rejects.toBeInstanceOf(ForbiddenError);
      await expect(listUsers(other, everybody)).rejects.toBeInstanceOf(NotFoundError);
      await expect(getUser(other, administrator.id)).rejects.toBeInstanceOf(NotFoundError);
    }
    expect(await lastEvent()).toMatchObject({ action: "user_added", result: "refused" });
  });

  it("can be added by the command, as the first administrator of an installation", async () => {
    await addUserByScript("npm run user:add", { ...typed, role: "administrator" });
    expect(await lastEvent()).toMatchObject({ actorName: "npm run user:add", origin: "script" });
    expect(await canSignIn(PASSWORD)).toBe(true);
  });
});

describe("locking", () => {
  it("ends the sessions of the account and its way in, until it is unlocked", async () => {
    const user = await added();
    await lockUser(administrator, user);
    const locked = await getUser(administrator, user.id);
    expect(locked).toMatchObject({ access: "locked", version: user.version + 1 });
    expect(await lastEvent()).toMatchObject({ action: "user_locked", objectId: user.id });
    expect(await canSignIn(PASSWORD)).toBe(false);
    await unlockUser(administrator, locked);
    expect(await lastEvent()).toMatchObject({ action: "user_unlocked" });
    expect(await canSignIn(PASSWORD)).toBe(true);
  });

  it("oneself is refused", async () => {
    const own = await getUser(administrator, administrator.id);
    await expect(lockUser(administrator, own)).rejects.toEqual(new RuleError("own_account"));
  });

  it("the last administrator who can sign in is refused", async () => {
    const gone = actingViewer({ id: newId(), name: "Weg", role: "administrator" }, "test");
    const last = await getUser(gone, administrator.id);
    await expect(lockUser(gone, last)).rejects.toEqual(new RuleError("last_administrator"));
    const demoted = { ...last, role: "clerk" as const };
    await expect(changeUser(gone, demoted)).rejects.toEqual(new RuleError("last_administrator"));
  });

  it("a person without an account is refused, and so is locking twice", async () => {
    const member = await insertAccount("council_member");
    const nobody = { id: member.id, version: 1 };
    await expect(lockUser(administrator, nobody)).rejects.toEqual(new RuleError("no_sign_in"));
    const user = await added();
    await lockUser(administrator, user);
    await expect(lockUser(administrator, user)).rejects.toBeInstanceOf(ConflictError);
    const again = { ...user, version: user.version + 1 };
    await expect(lockUser(administrator, again)).rejects.toEqual(new RuleError("already_locked"));
  });
});

describe("a changed role", () => {
  const assign = async (userId: string) => {
    const holder = await insertAccount("alderman");
    const collaborationId = newId();
    await transaction(async (tx) => {
      await tx.insert(collaborations).values({
        id: collaborationId,
        slug: "pact",
        name: "Pact",
        challenge: "Armoede",
        programme: "Sociaal",
        agreement: "pact",
        legalForm: "none",
        startedOn: "2020-01-01",
        startedPrecision: "year",
        portfolioHolderId: holder.id,
        createdAt: new Date(0),
      });
      await tx.insert(collaborationAssignments).values({ collaborationId, userId });
    });
    return { collaborationId, holder };
  };

  it("ends the sessions of the account, and is an event with before and after", async () => {
    const user = await added();
    await changeUser(administrator, { ...user, role: "clerk" });
    expect(await getUser(administrator, user.id)).toMatchObject({
      role: "clerk",
      version: user.version + 1,
    });
    expect(await lastEvent()).toMatchObject({
      action: "user_changed",
      before: { role: "civil_servant" },
      after: { role: "clerk" },
    });
  });

  it("ends the collaborations of a civil servant, each with its event", async () => {
    const user = await added();
    await assign(user.id);
    await changeUser(administrator, { ...user, role: "clerk" });
    expect(await database().select().from(collaborationAssignments)).toEqual([]);
    const log = await database().select().from(auditEvents);
    expect(log.map(({ action }) => action)).toContain("civil_servant_unassigned");
  });

  it("empties the portfolio of an alderman", async () => {
    const { holder, collaborationId } = await assign((await added()).id);
    const user = await getUser(administrator, holder.id);
    await changeUser(administrator, { ...user, role: "council_member" });
    const [collaboration] = await database()
      .select({ portfolioHolderId: collaborations.portfolioHolderId })
      .from(collaborations)
      .where(eq(collaborations.id, collaborationId));
    expect(collaboration).toEqual({ portfolioHolderId: null });
  });

  it("of oneself is refused, a new name is not", async () => {
    const own = await getUser(administrator, administrator.id);
    const change = changeUser(administrator, { ...own, role: "clerk" });
    await expect(change).rejects.toEqual(new RuleError("own_account"));
    await changeUser(administrator, { ...own, name: "Nieuwe naam" });
    const { name, version } = await getUser(administrator, own.id);
    expect({ name, version }).toEqual({ name: "Nieuwe naam", version: own.version });
  });

  it("tells who works on an older state", async () => {
    const user = await added();
    await changeUser(administrator, { ...user, role: "clerk" });
    const stale = changeUser(administrator, { ...user, role: "alderman" });
    await expect(stale).rejects.toEqual(new ConflictError("changed_meanwhile"));
  });

  it("cannot take the e-mail address of an account away, or another's", async () => {
    const user = await added();
    const none = changeUser(administrator, { ...user, email: null });
    await expect(none).rejects.toEqual(new RuleError("email_needed"));
    const taken = changeUser(administrator, { ...user, email: "b@delft.example" });
    await expect(taken).rejects.toEqual(new RuleError("email_taken"));
  });
});

describe("a new password", () => {
  it("replaces the old one, ends the sessions and is an event without it", async () => {
    const user = await added();
    const made = await setPassword(administrator, { id: user.id, password: null });
    expect(await canSignIn(PASSWORD)).toBe(false);
    expect(await canSignIn(made ?? "")).toBe(true);
    expect(await getUser(administrator, user.id)).toMatchObject({ version: user.version + 1 });
    const log = await database().select().from(auditEvents);
    expect(JSON.stringify(log)).not.toContain(made);
  });

  it("gives a council member without an account a way in, once there is an e-mail address", async () => {
    const { id } = await insertAccount("council_member");
    const early = setPassword(administrator, { id, password: PASSWORD });
    await expect(early).rejects.toEqual(new RuleError("no_sign_in"));
    const member = await getUser(administrator, id);
    await changeUser(administrator, { ...member, email: typed.email });
    await setPassword(administrator, { id, password: PASSWORD });
    expect(await canSignIn(PASSWORD)).toBe(true);
  });
});

describe("the list of users", () => {
  beforeEach(async () => {
    for (const number of [10, 2, 1]) {
      await insertAccount("council_member", {
        name: `Raadslid ${number}`,
        politicalGroup: `Fractie ${number}`,
      });
    }
  });
  const names = async (filter: object) =>
    (await listUsers(administrator, { ...everybody, ...filter })).users.map(({ name }) => name);

  it("counts as people do: 2 before 10", async () => {
    expect(await names({ role: "council_member" })).toEqual([
      "Raadslid 1",
      "Raadslid 2",
      "Raadslid 10",
    ]);
  });

  it("is searched by name, e-mail address and group, in any case", async () => {
    expect(await names({ search: " RAADSLID 10" })).toEqual(["Raadslid 10"]);
    expect(await names({ search: "fractie 2" })).toEqual(["Raadslid 2"]);
    expect(await names({ search: "b@delft" })).toEqual([administrator.name]);
    expect(await names({ search: "%" })).toEqual([]);
  });

  it("is filtered by access, and a page too far is the last one", async () => {
    expect(await names({ access: "open" })).toEqual([administrator.name]);
    expect(await listUsers(administrator, { ...everybody, page: 99 })).toMatchObject({
      page: 1,
      total: 4,
    });
  });
});
