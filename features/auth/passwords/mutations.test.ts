import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { database } from "@/db";
import { auditEvents, users } from "@/db/schema";
import { transaction } from "@/db/transaction";
import type { Viewer } from "@/features/viewer/types";
import { RuleError } from "@/lib/errors";
import { freshDatabase, insertAccount } from "@/test/database";
import { actingViewer } from "../acting";
import { signIn } from "../mutations";
import { hashPassword } from "./hashing";
import { changeOwnPassword } from "./mutations";
import { ownPasswordSchema } from "./validation";

const OLD = "het oude wachtwoord";
const NEW = "het nieuwe wachtwoord";
const typed = { currentPassword: OLD, newPassword: NEW, repeatedPassword: NEW };
const email = "lid@delft.example";

/** What somebody else does just after a password was verified. */
let meanwhile: () => Promise<unknown> = async () => undefined;
vi.mock("./hashing", async (original) => {
  const actual = await original<typeof import("./hashing")>();
  const verifyPassword: typeof actual.verifyPassword = async (...given) => {
    const isRight = await actual.verifyPassword(...given);
    await meanwhile();
    return isRight;
  };
  return { ...actual, verifyPassword };
});

let viewer: Viewer;

beforeEach(async () => {
  meanwhile = async () => undefined;
  await freshDatabase();
  const passwordHash = await hashPassword(OLD);
  viewer = actingViewer(await insertAccount("council_member", { email, passwordHash }), "test");
});

describe("one's own password", () => {
  it("is changed by whoever knows the current one, and other sessions end", async () => {
    expect(await changeOwnPassword(viewer, typed)).toEqual({
      userId: viewer.id,
      sessionVersion: 2,
    });
    expect((await signIn(email, NEW, "test")).outcome).toBe("signed_in");
    expect((await signIn(email, OLD, "test")).outcome).toBe("wrong");
  });

  it("stays when the current one is wrong; the attempt is an event, and guessing ends", async () => {
    const guess = () => changeOwnPassword(viewer, { ...typed, currentPassword: "geraden" });
    for (let count = 0; count < 5; count++) {
      await expect(guess()).rejects.toEqual(new RuleError("password_wrong"));
    }
    await expect(guess()).rejects.toEqual(new RuleError("password_wait"));
    const log = await database().select().from(auditEvents);
    expect(log).toHaveLength(5);
    expect(log[0]).toMatchObject({
      action: "password_set",
      result: "refused",
      objectId: viewer.id,
    });
    expect((await signIn(email, OLD, "test")).outcome).toBe("signed_in");
  });

  it.each([
    ["another password", { passwordHash: "set by an administrator" }],
    ["a lock", { lockedAt: new Date(0) }],
  ])("does not undo %s that an administrator set meanwhile", async (_, set) => {
    meanwhile = () =>
      transaction(async (tx) => tx.update(users).set(set).where(eq(users.id, viewer.id)));
    await expect(changeOwnPassword(viewer, typed)).rejects.toEqual(new RuleError("password_wrong"));
    const [account] = await database().select().from(users).where(eq(users.id, viewer.id));
    expect(account).toMatchObject({ ...set, sessionVersion: 1 });
  });

  it("can be guessed no more often all at once than one after the other", async () => {
    const guesses = await Promise.all(
      Array.from({ length: 12 }, (_, at) => signIn(email, `geraden ${at}`, "all at once")),
    );
    expect(guesses.filter(({ outcome }) => outcome === "wrong")).toHaveLength(5);
    expect((await signIn(email, OLD, "all at once")).outcome).toBe("wait");
  });

  it("is long enough and typed twice alike", () => {
    const faults = (over: object) =>
      ownPasswordSchema
        .safeParse({ ...typed, ...over })
        .error?.issues.map(({ message }) => message);
    expect(faults({})).toBeUndefined();
    expect(faults({ newPassword: "kort", repeatedPassword: "kort" })).toEqual(["too_short"]);
    expect(faults({ repeatedPassword: "anders" })).toEqual(["passwords_differ"]);
  });
});
