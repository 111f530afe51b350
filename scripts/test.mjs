/**
 * `npm test`: types, lint, format, lock file, licences; the build and its size; unit and component
 * tests; browser tests on the built site. Ends with the two test runners' own closing lines.
 */
import { stripVTControlCharacters } from "node:util";
import { findChromium, installCommand } from "./chromium.mjs";
import { runChecks } from "./checks.mjs";
import { announce, runStep } from "./step.mjs";

const begun = performance.now();
const failed = [...(await runChecks())];

/** @param {string} name @param {string} command */
async function step(name, command) {
  announce(`${name}: ${command}`);
  const result = await runStep(command, { live: true });
  if (!result.passed) failed.push(name);
  return result;
}

const built = await step("build", "npm run --silent build");
if (built.passed) await step("size", "node scripts/size.mjs");
const unit = await step("unit and component tests", "vitest run");

let browser = { output: "" };
if (findChromium() === undefined) {
  failed.push(`browser tests (no Chromium found; install one with: ${installCommand()})`);
} else if (!built.passed) {
  failed.push("browser tests (not run, because the build failed)");
} else {
  browser = await step("browser tests", "playwright test");
}

/** The lines with which Vitest and Playwright close: how many passed, failed, were skipped. */
const CLOSING =
  /^\s*(?:Test Files|Tests|Type Errors|Errors|\d+ (?:passed|failed|flaky|skipped|did not run))\b/;
const closing = `${unit.output}\n${browser.output}`
  .split("\n")
  .filter((line) => CLOSING.test(stripVTControlCharacters(line)))
  .map((line) => line.trimEnd());

announce(
  `${failed.length === 0 ? "passed" : "FAILED"} in ${((performance.now() - begun) / 1000).toFixed(0)} s`,
);
for (const name of failed) console.log(`   failed: ${name}`);
console.log(closing.join("\n"));
process.exitCode = failed.length === 0 ? 0 : 1;
