/** `npm run check`: everything short of a build and a browser. */
import { runChecks } from "./checks.mjs";
import { announce, runStep } from "./step.mjs";

const failed = [...(await runChecks())];
announce("unit and component tests: vitest run");
if (!(await runStep("vitest run", { live: true })).passed) failed.push("unit and component tests");
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(", ")}.`);
  process.exit(1);
}
