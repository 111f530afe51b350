/** Every installed package may be used and passed on under terms that ask for no more than its notice. */
import { readFileSync } from "node:fs";

const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "MPL-2.0",
  "Python-2.0",
  "Unlicense",
  "Zlib",
]);

/**
 * "(MIT OR CC0-1.0)" is fine when one of the two is; "MIT AND ISC" when both are.
 * @param {string} expression
 */
const isAllowed = (expression) =>
  expression
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((licence) => ALLOWED.has(licence.trim())));

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const faults = Object.entries(packages)
  .filter(([path, entry]) => path !== "" && !isAllowed(entry.license ?? ""))
  .map(([path, entry]) => `${path}: ${entry.license ?? "no licence named"}`);

if (faults.length > 0) {
  console.error(`Licences that are not on the list in scripts/check-licences.mjs:\n${faults.join("\n")}`);
  process.exit(1);
}
