import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db";
import { auditEvents } from "@/db/schema";
import { freshDatabase, insertAccount } from "@/db/test-database";
import { RuleError } from "@/lib/errors";
import { actingViewer } from "./acting";
import { signIn } from "./mutations";
import { changeOwnPassword } from "./password-mutations";
import { ownPasswordSchema } from "./password-validation";
import { hashPassword } from "./passwords";
import type { Viewer } from "./types";

const OLD = "het oude wachtwoord";
const NEW = "het nieuwe wachtwoord";
const typed = { currentPassword: OLD, newPassword: NEW, repeatedPassword: NEW };
const email = "lid@delft.example";

let viewer: Viewer;

beforeEach(async () => {
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
