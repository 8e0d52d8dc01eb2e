import { defineConfig } from "@playwright/test";

const PORT = Number(process.env.REGIEMONITOR_TEST_PORT || 3100);
const BASE_URL = `http://localhost:${PORT}`;

/** The day on which the browser tests play: within the open term of Delft's second interim report of 2026. */
const STARTS_AT = "2026-11-24T09:00:00.000Z";

/** Set by scripts/test.mjs; without it Playwright takes its own Chromium. */
const chromium = process.env.REGIEMONITOR_CHROMIUM;
/** Chromium refuses its sandbox to root, as which many build machines run. */
const isRoot = process.getuid?.() === 0;

const ACCESS = /access\.spec\.ts/;

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
    baseURL: BASE_URL,
    browserName: "chromium",
    locale: "nl-NL",
    // The product shows Europe/Amsterdam to everyone; a browser elsewhere must not change a date.
    timezoneId: "America/St_Johns",
    trace: "retain-on-failure",
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: isRoot ? ["--no-sandbox"] : [],
    },
  },
  projects: [
    {
      name: "desktop",
      grepInvert: /@phone/,
      testIgnore: ACCESS,
      use: { viewport: { width: 1360, height: 900 } },
    },
    {
      name: "phone",
      grep: /@phone/,
      use: { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true },
    },
    // Carries out every action once for real, so it comes after the tests that expect the demo as it was told.
    { name: "access", testMatch: ACCESS, dependencies: ["desktop", "phone"] },
  ],
  webServer: {
    command: "node scripts/test-server.mjs",
    url: `${BASE_URL}/api/health`,
    timeout: 180_000,
    reuseExistingServer: false,
    stdout: "pipe",
    env: {
      PORT: String(PORT),
      NEXTAUTH_URL: BASE_URL,
      NEXTAUTH_SECRET: "a-secret-for-tests-only-that-is-no-secret",
      REGIEMONITOR_MODE: "test",
      REGIEMONITOR_NOW: STARTS_AT,
    },
  },
});
