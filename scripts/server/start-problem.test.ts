import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { users } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { DEMO_PASSWORD } from "@/features/auth/demo-identities";
import { hashPassword } from "@/features/auth/passwords/hashing";
import type { Mode } from "@/lib/env";
import { freshDatabase, insertAccount } from "@/test/database";
import { seedSettings } from "../seed/settings";
import { findStartProblem } from "./start-problem";

const problem = (mode: Mode) => findStartProblem({ mode, databaseFile: "x.db" });

beforeEach(() => freshDatabase());

describe("the start", () => {
  it("goes on over a database without accounts, in any mode", async () => {
    for (const mode of ["production", "demo", "test"] as const) {
      expect(await problem(mode)).toBeNull();
    }
  });

  it("is refused in production over what the demo told, with what to do", async () => {
    await seedSettings();
    await insertAccount("clerk");
    expect(await problem("production")).toMatch(/filled by the demo[\s\S]*npm run db:migrate/);
    expect(await problem("demo")).toBeNull();
    expect(await problem("test")).toBeNull();
  });

  it("is refused in demo mode over what others entered", async () => {
    await insertAccount("clerk");
    expect(await problem("demo")).toMatch(/not filled by the demo/);
    expect(await problem("production")).toBeNull();
    expect(await problem("test")).toBeNull();
  });

  it("is refused in production while an account of the demo has the public password", async () => {
    const email = "griffier@delft.example";
    const passwordHash = await hashPassword(DEMO_PASSWORD);
    const { id } = await insertAccount("clerk", { email, passwordHash });
    await insertAccount("auditor", {
      email: "rekenkamer@delft.example",
      passwordHash: await hashPassword("an own password"),
    });
    const named = await problem("production");
    expect(named).toContain("user:password -- --email griffier@delft.example");
    expect(named).not.toContain("rekenkamer");
    await transaction((tx) =>
      tx
        .update(users)
        .set({ lockedAt: new Date(0) })
        .where(eq(users.id, id))
        .then(() => {}),
    );
    expect(await problem("production")).toBeNull();
  });
});
