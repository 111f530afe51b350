import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const MAC = ["Google Chrome", "Chromium", "Microsoft Edge"];
const WINDOWS = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];

/** @param {string} path */
function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function downloadedByPlaywright() {
  try {
    return [chromium.executablePath()];
  } catch {
    return []; // Playwright has no build for this platform
  }
}

/**
 * The browser the tests drive: `$CHROMIUM_PATH`, then Playwright's own download, then the system's.
 * @returns {string | undefined}
 */
export function findChromium() {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined) return named;
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const programs = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap(
    (name) => process.env[name] ?? [],
  );
  return [
    ...downloadedByPlaywright(),
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...MAC.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    ...programs.flatMap((folder) => WINDOWS.map((path) => join(folder, path))),
  ].find(isRunnable);
}

export function launchOptions() {
  const executablePath = findChromium();
  return executablePath === undefined ? {} : { executablePath };
}

/** The command that installs a browser here, for the one line `npm test` prints when there is none. */
export function installCommand() {
  if (process.platform !== "linux") return "npx playwright install chromium";
  return isRunnable("/usr/bin/apt-get")
    ? "sudo apt-get install chromium fonts-noto-cjk"
    : "npx playwright install --with-deps chromium";
}
