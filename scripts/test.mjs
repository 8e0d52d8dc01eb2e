/** `npm test`: from a fresh clone to every check passed. See testing/steps.mjs and docs/testing.md. */
import { requireNode } from "./setup/check-node.mjs";

requireNode();
void import("./testing/steps.mjs").then(({ test }) => test(process.argv.slice(2)));
