/** `npm run demo`: from a fresh clone to a filled product in a browser. See setup/demo-steps.mjs. */
import { requireNode } from "./setup/check-node.mjs";

requireNode();
void import("./setup/demo-steps.mjs").then(({ demo }) => demo(process.argv.slice(2)));
