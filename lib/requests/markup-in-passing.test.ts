import { describe, expect, it } from "vitest";
import { collect, handOver } from "./markup-in-passing";

describe("markup that passes from one side of a page to the other", () => {
  it("is collected as it was handed over, as often as it is asked for", () => {
    handOver("one", "<p>Eén</p>", 0);
    expect([collect("one"), collect("one")]).toEqual(["<p>Eén</p>", "<p>Eén</p>"]);
  });

  it("is not missed in silence", () => {
    expect(() => collect("never handed over")).toThrow("never handed over");
  });

  it("is forgotten after a minute, unless it is handed over again", () => {
    handOver("old", "<p>Oud</p>", 0);
    handOver("again", "<p>Weer</p>", 0);
    handOver("again", "<p>Weer</p>", 59_000);
    handOver("new", "<p>Nieuw</p>", 61_000);
    expect(() => collect("old")).toThrow("old");
    expect([collect("again"), collect("new")]).toEqual(["<p>Weer</p>", "<p>Nieuw</p>"]);
  });
});
