/** `npm start` serves the built product, `npm run dev` (--dev) its sources; both check settings and database first. */
import { requireNode } from "./setup/check-node.mjs";

requireNode();
void import("./server/serve.mjs").then(({ serve }) =>
  serve({ development: process.argv.includes("--dev") }),
);
