/** Who on the machine may read what the product keeps. Windows has no such modes. */
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { storeEvidence } from "@/features/evidence/store";
import { env } from "@/lib/env";
import { freshDatabase } from "../test/database";
import { connect } from "./connect";
import { migrate } from "./migrate";
import { keepEvidencePrivate } from "./private-files";

let home: string;
let umask: number;
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
const shelfOf = (folder: string) => join(folder, "ab");

/** As 0.1.0 left it: readable by everybody. */
function makeOpenEvidence(folder: string) {
  mkdirSync(shelfOf(folder), { recursive: true });
  writeFileSync(join(shelfOf(folder), "file"), "text");
}

beforeEach(() => {
  umask = process.umask(0o022);
  home = mkdtempSync(join(tmpdir(), "private-"));
});

afterEach(() => {
  process.umask(umask);
  rmSync(home, { recursive: true, force: true });
});

describe.skipIf(process.platform === "win32")("what the product keeps", () => {
  it("is a database that its own account alone reads, with all its parts, in a folder of its own", () => {
    const file = join(home, "new", "regiemonitor.db");
    migrate(file);
    const { client } = connect(file);
    client.exec("create table written (id text)");
    const parts = readdirSync(dirname(file)).sort();
    expect(parts).toEqual(["regiemonitor.db", "regiemonitor.db-shm", "regiemonitor.db-wal"]);
    expect(parts.map((part) => modeOf(join(dirname(file), part)))).toEqual(["600", "600", "600"]);
    expect(modeOf(dirname(file))).toBe("700");
    client.close();
  });

  it("closes a database that an older version left open, and not the folder of somebody else's making", () => {
    const file = join(home, "old.db");
    writeFileSync(file, "", { mode: 0o644 });
    chmodSync(home, 0o755);
    migrate(file);
    expect(modeOf(file)).toBe("600");
    expect(modeOf(home)).toBe("755");
  });

  it("keeps what an operator took away", () => {
    const file = join(home, "copy");
    writeFileSync(join(home, "copy"), "");
    chmodSync(file, 0o400);
    connect(file).client.close();
    expect(modeOf(file)).toBe("400");
  });

  it("stores evidence for its own account alone", async () => {
    await freshDatabase();
    const sha256 = await storeEvidence(Buffer.from("text"));
    const shelf = join(env().evidenceFolder, sha256.slice(0, 2));
    expect(modeOf(env().evidenceFolder)).toBe("700");
    expect(modeOf(shelf)).toBe("700");
    expect(modeOf(join(shelf, sha256))).toBe("600");
  });

  it("closes evidence of an older version, and the folder when it holds nothing else", () => {
    const [own, shared] = [join(home, "own"), join(home, "shared")];
    for (const folder of [own, shared]) makeOpenEvidence(folder);
    writeFileSync(join(shared, "note.txt"), "of the operator");
    for (const folder of [own, shared, join(home, "none")]) keepEvidencePrivate(folder);
    expect(modeOf(own)).toBe("700");
    expect(modeOf(shared)).toBe("755");
    expect(modeOf(join(shared, "note.txt"))).toBe("644");
    for (const folder of [own, shared]) {
      expect(modeOf(shelfOf(folder))).toBe("700");
      expect(modeOf(join(shelfOf(folder), "file"))).toBe("600");
    }
  });

  it("closes the product's own folder, and the one in it that a database lies in", () => {
    const work = process.cwd();
    const data = join(home, "data");
    mkdirSync(join(data, "demo"), { recursive: true });
    process.chdir(home);
    try {
      connect(join("data", "demo", "regiemonitor.db")).client.close();
    } finally {
      process.chdir(work);
    }
    expect(modeOf(data)).toBe("700");
    expect(modeOf(join(data, "demo"))).toBe("700");
  });
});
