import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { at } from "@/lib/clock";
import { RuleError } from "@/lib/errors";
import { freshDatabase } from "../test/database";
import { database } from "./index";
import { sentForms, settings } from "./schema";
import { apartFromForm, findEarlierSending, writeOnce } from "./sent-form";
import { type Transaction, transaction, transactionToldOnce } from "./transaction";

const FORM = { key: "k", authorId: "member", contentSha256: "content" };
let writes = 0;
beforeEach(async () => {
  writes = 0;
  await freshDatabase();
});

/** Writes one row, and gives its number. */
async function insert(tx: Transaction) {
  writes += 1;
  await tx.insert(settings).values({ key: `write ${writes}`, value: writes });
  return { number: writes };
}
const write = () => transaction(insert);
const writeAndTellOnce = () => transactionToldOnce(insert);

const kept = () => database().$count(sentForms);

describe("a form that is sent twice", () => {
  it("writes once, and is given the first result again", async () => {
    const [first, second] = await Promise.all([writeOnce(FORM, write), writeOnce(FORM, write)]);
    expect([first, second]).toEqual([
      { result: { number: 1 }, isWritten: true },
      { result: { number: 1 }, isWritten: true },
    ]);
    expect(writes).toBe(1);
  });

  it("is refused with other content", async () => {
    await writeOnce(FORM, write);
    const other = { ...FORM, contentSha256: "other" };
    await expect(writeOnce(other, write)).rejects.toEqual(new RuleError("sent_with_other_content"));
    expect(await findEarlierSending(other)).toBe("other");
    expect(await findEarlierSending(FORM)).toBe("same");
  });

  it("writes twice for two people, whatever key they send", async () => {
    await writeOnce(FORM, write);
    await writeOnce({ ...FORM, authorId: "other member" }, write);
    expect(writes).toBe(2);
  });

  it("keeps no result that is told once", async () => {
    await writeOnce(FORM, writeAndTellOnce);
    expect(await database().select({ result: sentForms.result }).from(sentForms)).toEqual([
      { result: null },
    ]);
    const again = writeOnce(FORM, writeAndTellOnce);
    await expect(again).rejects.toEqual(new RuleError("sent_already"));
  });

  it("writes when the first sending failed", async () => {
    const failing = () =>
      transaction(async () => {
        throw new RuleError("date_in_past");
      });
    await expect(writeOnce(FORM, failing)).rejects.toThrow("date_in_past");
    expect(await findEarlierSending(FORM)).toBe("none");
    expect(await writeOnce(FORM, write)).toEqual({ result: { number: 1 }, isWritten: true });
  });
});

it("a form writes in one transaction; what is apart from it is not counted", async () => {
  const twice = async () => {
    await write();
    await write();
  };
  await expect(writeOnce(FORM, twice)).rejects.toThrow("one transaction");
  const apart = async () => {
    await apartFromForm(write);
    return write();
  };
  expect(await writeOnce({ ...FORM, key: "l" }, apart)).toMatchObject({ result: { number: 3 } });
  await write();
  expect(await kept()).toBe(2);
});

it("forgets after thirty days", async () => {
  await at("2026-12-01T10:00:00Z", () => writeOnce(FORM, write));
  await at("2027-01-15T10:00:00Z", () => writeOnce({ ...FORM, key: "l" }, write));
  const keys = await database().select({ key: sentForms.key }).from(sentForms);
  expect(keys).toEqual([{ key: "l" }]);
  expect(await database().$count(settings, eq(settings.key, "write 2"))).toBe(1);
});
