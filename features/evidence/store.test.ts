import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { LostFileError, RuleError, StorageError } from "@/lib/errors";
import {
  EVIDENCE_MAX_BYTES,
  readEvidence,
  recogniseEvidence,
  removeUnfinished,
  storeEvidence,
} from "./store";

/** What the disk says to the next file that is written. */
const disk = vi.hoisted(() => ({ fault: null as string | null }));
vi.mock("node:fs/promises", async (load) => {
  const real = await load<typeof import("node:fs/promises")>();
  const open: typeof real.open = async (...given) => {
    const file = await real.open(...given);
    const { fault } = disk;
    if (fault) {
      file.writeFile = async () => {
        await file.write("%PDF");
        throw Object.assign(new Error(fault), { code: fault });
      };
    }
    return file;
  };
  return { ...real, open };
});

const folder = mkdtempSync(join(tmpdir(), "regiemonitor-evidence-"));

beforeAll(() => {
  process.env.REGIEMONITOR_EVIDENCE_DIR = folder;
});

const bytes = (text: string) => new TextEncoder().encode(text);
const PDF = bytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF");
const PNG = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1,
  0, 0, 0, 1, 8, 6, 0, 0, 0, 0x1f, 0x15, 0xc4, 0x89, 0, 0, 0, 0x0d, 0x49, 0x44, 0x41, 0x54,
]);
const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1]);

describe("what may be evidence", () => {
  it("is recognised by its bytes", async () => {
    expect(await recogniseEvidence(PDF, "verslag.pdf")).toBe("application/pdf");
    expect(await recogniseEvidence(PNG, "KAART.PNG")).toBe("image/png");
    expect(await recogniseEvidence(JPEG, "foto.jpeg")).toBe("image/jpeg");
  });

  it.each([
    ["besluit.docx", /wordprocessingml/],
    ["cijfers.xlsx", /spreadsheetml/],
    ["verslag.odt", /opendocument\.text/],
  ])("is a document of an office: %s", async (name, type) => {
    expect(await recogniseEvidence(readFileSync(join("e2e/files", name)), name)).toMatch(type);
  });

  it("may be a PDF with line ends before its header, a .jfif, and a name with a space at its end", async () => {
    const late = new Uint8Array([0x0d, 0x0a, 0x0a, ...PDF]);
    expect(await recogniseEvidence(late, "verslag.pdf")).toBe("application/pdf");
    expect(await recogniseEvidence(JPEG, "foto.jfif")).toBe("image/jpeg");
    expect(await recogniseEvidence(PDF, "verslag.pdf ")).toBe("application/pdf");
  });

  it.each([
    ["a script that calls itself a PDF", bytes("<script>alert(1)</script>"), "verslag.pdf"],
    ["a program that calls itself a PDF", bytes("MZ\u0090\u0000"), "verslag.pdf"],
    ["a page", bytes("<!doctype html><html></html>"), "verslag.html"],
    [
      "a drawing that may hold scripts",
      bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      "kaart.svg",
    ],
    ["a picture that calls itself a PDF", PNG, "verslag.pdf"],
    ["a PDF without a name for what it is", PDF, "verslag"],
    ["a PDF that calls itself a program", PDF, "verslag.pdf.exe"],
    ["plain text", bytes("hallo"), "verslag.txt"],
  ])("is not %s", async (_, content, name) => {
    await expect(recogniseEvidence(content, name)).rejects.toThrow(
      new RuleError("file_type_refused"),
    );
  });

  it("is at most 10 MB, and not nothing", async () => {
    const whole = new Uint8Array(EVIDENCE_MAX_BYTES);
    whole.set(PDF);
    expect(await recogniseEvidence(whole, "groot.pdf")).toBe("application/pdf");
    const larger = new Uint8Array(EVIDENCE_MAX_BYTES + 1);
    larger.set(PDF);
    await expect(recogniseEvidence(larger, "groot.pdf")).rejects.toThrow(
      new RuleError("file_too_large"),
    );
    await expect(recogniseEvidence(new Uint8Array(), "leeg.pdf")).rejects.toThrow(
      new RuleError("file_empty"),
    );
  });
});

describe("a file that is kept", () => {
  it("lies under its hash, once, and leaves nothing half written", async () => {
    const sha256 = await storeEvidence(PDF);
    expect(await storeEvidence(PDF)).toBe(sha256);
    expect(readdirSync(join(folder, sha256.slice(0, 2)))).toEqual([sha256]);
    expect(new Uint8Array(await readEvidence(sha256))).toEqual(PDF);
  });

  it("is not handed out when its bytes changed on disk", async () => {
    const sha256 = await storeEvidence(PNG);
    writeFileSync(join(folder, sha256.slice(0, 2), sha256), "something else");
    await expect(readEvidence(sha256)).rejects.toThrow(new LostFileError("file_damaged"));
  });

  it("is not handed out when it is gone", async () => {
    await expect(readEvidence("0".repeat(64))).rejects.toThrow(new LostFileError("file_gone"));
  });

  it("is found by a hash only, never by a path", async () => {
    await expect(readEvidence("../../etc/passwd")).rejects.toThrow("not a SHA-256");
  });
});

describe("a file that does not fit on the disk", () => {
  const whole = bytes("%PDF-1.7\n% of which only a part fits\n");
  const names = () => readdirSync(folder, { recursive: true, encoding: "utf8" });

  it.each([
    ["ENOSPC", "storage_full"],
    ["EROFS", "storage_unwritable"],
  ] as const)("is refused in words and leaves nothing behind: %s", async (fault, code) => {
    const before = names().filter((name) => name.length > 2);
    disk.fault = fault;
    await expect(storeEvidence(whole)).rejects.toThrow(new StorageError(code));
    disk.fault = null;
    expect(names().filter((name) => name.length > 2)).toEqual(before);
  });

  it("is kept when it is offered again with room", async () => {
    const sha256 = await storeEvidence(whole);
    expect(new Uint8Array(await readEvidence(sha256))).toEqual(whole);
  });

  it("half written by a process that was killed is cleared at the next start, whole files stay", async () => {
    const sha256 = await storeEvidence(PDF);
    const half = join(folder, sha256.slice(0, 2), `${sha256}.${randomUUID()}.part`);
    writeFileSync(half, "%PDF");
    await removeUnfinished();
    expect(names().filter((name) => name.endsWith(".part"))).toEqual([]);
    expect(new Uint8Array(await readEvidence(sha256))).toEqual(PDF);
  });
});
