/**
 * Runs a TypeScript script of this repository with the settings of .env: node scripts/run.mjs <file.ts> [arguments].
 * The condition `react-server` is the one Next.js uses on the server; without it `server-only` refuses to be imported.
 */
import { requireNode } from "./setup/check-node.mjs";

requireNode();
void Promise.all([import("./commands.mjs"), import("./settings.mjs")]).then(
  ([{ stay, typescriptArguments }, { loadSettings }]) => {
    loadSettings();
    const [file, ...args] = process.argv.slice(2);
    stay(process.execPath, typescriptArguments(file, args));
  },
);
