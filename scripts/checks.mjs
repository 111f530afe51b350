import { announce, runStep } from "./step.mjs";

/** What takes a second or two each and needs neither a build nor a browser. */
const CHECKS = [
  { name: "types", command: "tsc" },
  { name: "lint", command: "oxlint --type-aware", repair: "npx oxlint --fix" },
  { name: "format", command: "oxfmt --check", repair: "npm run format" },
  { name: "lock file", command: "node scripts/check-lock.mjs", repair: "npm install" },
  { name: "licences", command: "node scripts/check-licences.mjs" },
];

/**
 * Runs every check, even after one has failed, and prints the command that repairs what can be repaired.
 * @returns {Promise<readonly string[]>} the names of those that failed
 */
export async function runChecks() {
  const failed = [];
  for (const { name, command, repair } of CHECKS) {
    announce(`${name}: ${command}`);
    const { passed, output, seconds } = await runStep(command, { live: false });
    if (passed) {
      console.log(`passed in ${seconds.toFixed(1)} s`);
      continue;
    }
    console.log(output.trimEnd());
    if (repair !== undefined) console.log(`To repair what can be repaired: ${repair}`);
    failed.push(name);
  }
  return failed;
}
