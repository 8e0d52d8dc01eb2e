/** How the product is doing, by part, for who watches over it. Answers also when nothing can be written. */
import { access, constants, statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { database } from "@/db";
import { type MigrationState, migrationState } from "@/db/inspection/migration-state";
import { settings } from "@/db/schema";
import { isLockedOut } from "@/db/transaction";
import { env } from "@/lib/env";
import { recentFaults } from "@/lib/requests/storage-faults";

/** Room for a few files of evidence and what the log grows by meanwhile. */
const LITTLE_ROOM_BYTES = 64 * 1024 * 1024;

type Disk = "ok" | "almost_full" | "full" | "unwritable";

export type Health = {
  /** `degraded`: pages can be read, but not all can be done. */
  status: "ok" | "degraded" | "unavailable";
  parts: {
    database: "ok" | "unreadable";
    migration?: MigrationState;
    lock?: "ok" | "held";
    disk?: Disk;
  };
};

export async function readHealth(): Promise<Health> {
  if (!(await isReadable())) return { status: "unavailable", parts: { database: "unreadable" } };
  const [migration, isHeld, disk] = await Promise.all([
    migrationState().catch(() => "pending" as const),
    isLockedOut().catch(() => false),
    diskState(),
  ]);
  const parts = { database: "ok", migration, lock: isHeld ? "held" : "ok", disk } as const;
  const isWell = Object.values(parts).every((part) => part === "ok");
  return { status: isWell ? "ok" : "degraded", parts };
}

/** Whether the database answers a read of a migrated table. */
async function isReadable(): Promise<boolean> {
  try {
    await database().select({ key: settings.key }).from(settings).limit(1);
    return true;
  } catch {
    return false;
  }
}

/** By what the newest writes met, and by the room that is left: a quota or a limit shows only in the first. */
async function diskState(): Promise<Disk> {
  const faults = recentFaults();
  if (faults.includes("storage_full")) return "full";
  if (faults.includes("storage_unwritable")) return "unwritable";
  const { databaseFile, evidenceFolder } = env();
  const states = await Promise.all([dirname(databaseFile), evidenceFolder].map(stateOfFolder));
  return states.find((state) => state !== "ok") ?? "ok";
}

async function stateOfFolder(folder: string): Promise<Disk> {
  try {
    await access(folder, constants.W_OK);
    const { bavail, bsize } = await statfs(folder);
    const room = bavail * bsize;
    return room === 0 ? "full" : room < LITTLE_ROOM_BYTES ? "almost_full" : "ok";
  } catch (error) {
    // The folder of evidence is made with the first file.
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? "ok" : "unwritable";
  }
}
