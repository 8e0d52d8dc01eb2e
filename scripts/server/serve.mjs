import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  main,
  Problem,
  ROOT,
  runNode,
  SERVER_FLAGS,
  stay,
  TOOLS,
  typescriptArguments,
} from "../commands.mjs";
import { parsePort, requireFreePort } from "../ports.mjs";
import { loadSettings } from "../settings.mjs";

async function requireReady() {
  const { code } = await runNode(typescriptArguments("scripts/server/preflight.ts"));
  if (code !== 0) process.exit(code);
}

export function serve({ development }) {
  return main(async () => {
    loadSettings();
    if (!existsSync(TOOLS.next)) throw new Problem("Nothing is installed yet. Run: npm ci");
    if (!development && !existsSync(join(ROOT, ".next", "BUILD_ID"))) {
      throw new Problem("There is no build yet. Run: npm run build");
    }
    const port = parsePort(process.env.PORT);
    await requireFreePort(port, development ? "npm run dev" : "npm start");
    await requireReady();
    const host = process.env.HOST ? ["--hostname", process.env.HOST] : [];
    const command = development
      ? [TOOLS.next, "dev", "--port", String(port), ...host]
      : [...SERVER_FLAGS, join(ROOT, "scripts/server/server.mjs")];
    stay(process.execPath, command, {
      env: {
        ...process.env,
        PORT: String(port),
        NEXT_TELEMETRY_DISABLED: "1",
        ...(development ? {} : { NODE_ENV: "production" }),
      },
    });
  });
}
