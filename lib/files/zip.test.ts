import { buffer } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { unzip } from "@/test/unzip";
import { zipOf } from "./zip";

const MADE_AT = new Date("2026-11-24T09:00:00Z");

describe("files as one ZIP", () => {
  it("come out as they went in, whether they were at hand or read in their turn", async () => {
    const large = Buffer.alloc(200_000, "regie");
    const zip = zipOf(
      [
        { path: "lees-mij.txt", content: "Café" },
        { path: "evidence/groot.bin", content: async () => large },
        { path: "data/leeg.txt", content: "" },
      ],
      MADE_AT,
    );
    const files = await unzip(await buffer(zip));
    expect([...files.keys()]).toEqual(["lees-mij.txt", "evidence/groot.bin", "data/leeg.txt"]);
    expect(files.get("lees-mij.txt")?.toString()).toBe("Café");
    expect(files.get("evidence/groot.bin")?.equals(large)).toBe(true);
  });

  it("break off when a file cannot be read, instead of ending as if they were whole", async () => {
    const gone = async () => {
      throw new Error("gone");
    };
    await expect(buffer(zipOf([{ path: "a", content: gone }], MADE_AT))).rejects.toThrow("gone");
  });
});
