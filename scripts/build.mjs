/** `npm run build`: builds, and notes of which sources, so that `npm run demo` and `npm test` need not build again. */
import { requireNode } from "./setup/check-node.mjs";

requireNode();
void Promise.all([import("./commands.mjs"), import("./setup/ensure-built.mjs")]).then(
  ([{ main }, { build }]) => main(build),
);
