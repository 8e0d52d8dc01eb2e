import { expect, it } from "vitest";
import { nodeProblem } from "./check-node.mjs";

it.each(["20.19.0", "v20.20.2", "22.0.0", "24.1.0"])("Node %s is new enough", (version) => {
  expect(nodeProblem(version)).toBeNull();
});

it.each(["12.22.0", "18.20.4", "20.18.3"])("Node %s is turned away with what to do", (version) => {
  expect(nodeProblem(version)).toContain(`needs Node 20.19 or later; this is Node ${version}`);
  expect(nodeProblem(version)).toContain("https://nodejs.org");
});
