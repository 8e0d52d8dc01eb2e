/** `npm run demo`: from a fresh clone to a filled product in a browser. See demo-steps.mjs. */
import { requireNode } from "./check-node.mjs";

requireNode();
void import("./demo-steps.mjs").then(({ demo }) => demo(process.argv.slice(2)));
