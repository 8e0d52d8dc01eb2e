import { defineConfig } from "@playwright/test";

const PORT = Number(process.env.REGIEMONITOR_TEST_PORT || 3100);
/** Durability.spec.ts starts servers of its own at the port between. */
const ACCESS_PORT = PORT + 2;
const UPGRADE_PORT = PORT + 3;

/** Set by scripts/test.mjs; without it Playwright takes its own Chromium. */
const chromium = process.env.REGIEMONITOR_CHROMIUM;
/** Chromium refuses its sandbox to root, as which many build machines run. */
const isRoot = process.getuid?.() === 0;

const ACCESS = /access\.spec\.ts/;
const UPGRADE = /upgrade\.spec\.ts/;

const address = (port: number) => `http://localhost:${port}`;
const server = (name: string, port: number) => ({
  name,
  command: `node scripts/testing/server.mjs ${name} ${port}`,
  url: `${address(port)}/api/health`,
  timeout: 180_000,
  reuseExistingServer: false,
  stdout: "pipe" as const,
});

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/browser",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Generous, because a build machine may be slow: a timeout tells of a wait without end, never of speed.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  use: {
    baseURL: address(PORT),
    browserName: "chromium",
    locale: "nl-NL",
    // The product shows Europe/Amsterdam to everyone; a browser elsewhere must not change a date.
    timezoneId: "America/St_Johns",
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: isRoot ? ["--no-sandbox"] : [],
    },
  },
  projects: [
    // Carries out every action once for real, on a server of its own: no other test sees what it changed.
    { name: "access", testMatch: ACCESS, use: { baseURL: address(ACCESS_PORT) } },
    // Reads an installation that an earlier version wrote, at a time after its last event.
    {
      name: "upgrade",
      testMatch: UPGRADE,
      use: { baseURL: address(UPGRADE_PORT), viewport: { width: 1360, height: 900 } },
    },
    {
      name: "desktop",
      grepInvert: /@phone/,
      testIgnore: [ACCESS, UPGRADE],
      use: { viewport: { width: 1360, height: 900 } },
    },
    {
      name: "phone",
      grep: /@phone/,
      use: { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: [
    server("server", PORT),
    server("access", ACCESS_PORT),
    server("upgrade", UPGRADE_PORT),
  ],
});
