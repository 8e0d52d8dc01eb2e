import { beforeEach, describe, expect, it } from "vitest";
import { CHOICES_MAX, HITS_MAX } from "@/lib/forms/choices";
import { freshDatabase } from "@/test/database";
import { partners } from "../schema";
import { transaction } from "../transaction";
import { readChoices } from "./choices";
import { foldedName } from "./folded";

const insert = (names: readonly string[]) =>
  transaction(async (tx) => {
    await tx
      .insert(partners)
      .values(names.map((name) => ({ id: name, name, ...foldedName({ name }) })));
  });
const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => `Partner ${String(index).padStart(3, "0")}`);

const read = async (search?: string, ...chosen: string[]) => {
  const choices = await readChoices(partners, partners.id, { search, chosen });
  return { ...choices, options: choices.options.map(({ label }) => label) };
};

beforeEach(() => freshDatabase());

describe("as many choices as a list shows", () => {
  it("are all given, by name, whatever is looked for", async () => {
    await insert(numbered(CHOICES_MAX - 2));
    await insert(["Zorgbalans", "ámstelring"]);
    const { options, isSearched } = await read("zorg", "Zorgbalans");
    expect(options).toHaveLength(CHOICES_MAX);
    expect([options[0], options.at(-1)]).toEqual(["ámstelring", "Zorgbalans"]);
    expect(isSearched).toBe(false);
  });
});

describe("more choices than a list shows", () => {
  beforeEach(() => insert([...numbered(CHOICES_MAX), "Coöperatie 100% Delft"]));

  it("are none before a search, but what is chosen", async () => {
    expect(await read()).toMatchObject({ options: [], isSearched: true });
    expect(await read("  ", "Partner 007", "nobody")).toMatchObject({ options: ["Partner 007"] });
  });

  it("are what a search finds in a name, however it is typed", async () => {
    expect(await read("COOPERATIE 100%")).toMatchObject({
      options: ["Coöperatie 100% Delft"],
      hasMore: false,
    });
    expect((await read("%_")).options).toEqual([]);
  });

  it("are the first that are found, and say that there are more", async () => {
    const { options, hasMore } = await read("partner 0");
    expect(options).toEqual(numbered(HITS_MAX));
    expect(hasMore).toBe(true);
  });

  it("name what is chosen once, ahead of what is found", async () => {
    const { options } = await read("partner 01", "Partner 012");
    expect(options).toHaveLength(10);
    expect(options.slice(0, 2)).toEqual(["Partner 012", "Partner 010"]);
  });
});
