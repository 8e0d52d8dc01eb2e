/**
 * Holds what is kept against what is read, before and after everything that the small story writes: a change of the dashboard or
 * of somebody's tasks that raises no mark they name leaves the two apart.
 */
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { KeptRead } from "@/db/kept/reads";
import { getDashboard } from "@/features/dashboard/queries";
import { findForYou } from "@/features/dashboard/tasks/for-you-queries";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { env } from "@/lib/env";
import { NotFoundError } from "@/lib/errors";
import { viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { events } from "@/test/log";
import { tellSmallStory } from "./small-story";

declare function readKeys(keys: string[]): Promise<Map<string, unknown>>;

const seen = vi.hoisted(() => ({
  look: async () => {},
  day: "",
  reads: [] as string[],
  apart: [] as { name: string; key: string; after: string[] }[],
  /** What was written at once, and a kept dashboard was read again after it. */
  outdated: new Set<string>(),
}));

vi.mock("@/db/kept/reads", async (original) => {
  const { keptRead, keptReads } = await original<typeof import("@/db/kept/reads")>();
  const compare = (name: string, key: string, kept: unknown, read: unknown) => {
    if (JSON.stringify(kept) === JSON.stringify(read)) return;
    seen.apart.push({ name, key, after: [] });
  };
  return {
    keptRead: async (kind: KeptRead, key: string, read: () => Promise<unknown>) => {
      const kept = await keptRead(kind, key, () => {
        seen.reads.push(kind.name);
        return read();
      });
      compare(kind.name, key, kept, await read());
      return kept;
    },
    keptReads: async (kind: KeptRead, keys: string[], read: typeof readKeys) => {
      const kept = await keptReads(kind, keys, (missing) => {
        seen.reads.push(`${kind.name} of ${missing.join()}`);
        return read(missing);
      });
      const fresh = await read(keys);
      for (const [place, key] of keys.entries())
        compare(kind.name, key, kept[place], fresh.get(key));
      return kept;
    },
  };
});

vi.mock("@/db/transaction", async (original) => {
  const real = await original<typeof import("@/db/transaction")>();
  return {
    ...real,
    transaction: async (work: never) => {
      // A new day has a new key: without an answer of before the write there is nothing to hold against that of after it.
      if (seen.day !== dateOf(now())) await seen.look();
      try {
        return await real.transaction(work);
      } finally {
        await seen.look();
      }
    },
  };
});

const LOOKERS = ["official", "alderman", "member", "clerk", "auditor"] as const;

async function lookAtAll() {
  for (const name of LOOKERS) await findForYou(viewer(name));
  const choice = { moment: null, compare: null };
  await getDashboard(viewer("member"), 2026, choice, 39).catch((error) => {
    if (!(error instanceof NotFoundError)) throw error;
  });
}

describe("what is kept for the dashboard", () => {
  beforeAll(async () => {
    await freshDatabase();
    let sequence = 0;
    seen.look = async () => {
      const log = await events();
      const after = log.filter((event) => event.sequence > sequence).map(({ action }) => action);
      sequence = log.at(-1)?.sequence ?? 0;
      seen.day = dateOf(now());
      seen.reads = [];
      await lookAtAll();
      for (const apart of seen.apart) if (apart.after.length === 0) apart.after = after;
      if (seen.reads.includes("dashboard")) seen.outdated.add(after.join());
    };
    await tellSmallStory();
  }, 240_000);
  afterAll(() => rmSync(env().evidenceFolder, { recursive: true, force: true }));

  it("is what is read, after each thing that the product can write", () => {
    expect(seen.apart).toEqual([]);
  });

  it("stands after a sign-in, a draft, a view and a download", () => {
    const quiet = ["signed_in", "signed_out", "view_given", "password_set", "question_asked"];
    const drafts = ["report_started", "report_draft_saved", "assessment_draft_saved"];
    const downloads = ["table_exported", "dossier_exported", "evidence_downloaded"];
    const none = [...quiet, ...drafts, ...downloads].filter((action) => seen.outdated.has(action));
    expect(none).toEqual([]);
    expect(seen.outdated.has("report_released")).toBe(true);
  });
});
