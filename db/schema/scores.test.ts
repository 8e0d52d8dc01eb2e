import { expect, it } from "vitest";
import { inScoreColumns, scoresOf } from "./scores";

it("scores come back from their columns as they went in", () => {
  const scores = { scoping: 1, overview: null, policy_lines: 3, cooperation: 4, accountability: 5 };
  expect(inScoreColumns(scores)).toMatchObject({ scoreScoping: 1, scorePolicyLines: 3 });
  expect(scoresOf(inScoreColumns(scores))).toEqual(scores);
});
