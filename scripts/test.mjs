/** `npm test`: from a fresh clone to every check passed. See test-steps.mjs and docs/testing.md. */
import { requireNode } from "./check-node.mjs";

requireNode();
void import("./test-steps.mjs").then(({ test }) => test(process.argv.slice(2)));
