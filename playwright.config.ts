import { defineConfig } from "@playwright/test";
import { launchOptions } from "./scripts/chromium.mjs";
import { freePort } from "./scripts/free-port.mjs";

/** Chosen once by the runner and inherited by its workers, so that two checkouts can test at the same time. */
const port = (process.env["THROUGHLINE_TEST_PORT"] ??= String(await freePort(4319)));
const address = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2, // while one page is waited for, the other is drawn
  forbidOnly: process.env["CI"] !== undefined,
  reporter: process.env["CI"] === undefined ? "line" : "dot",
  timeout: 45_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: address,
    browserName: "chromium",
    launchOptions: launchOptions(),
    locale: "en-GB",
    timezoneId: "UTC",
    viewport: { width: 1440, height: 1000 },
    trace: "retain-on-failure",
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
    env: { NODE_NO_WARNINGS: "1" }, // Playwright sets FORCE_COLOR beside our NO_COLOR, and Node remarks on it
  },
});
