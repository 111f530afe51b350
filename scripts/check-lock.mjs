/**
 * A lock file that installs everywhere: every optional dependency (the native binary of each platform)
 * is in it, and no entry names the registry it was made with.
 */
import { readFileSync } from "node:fs";

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, "")));

const faults = Object.entries(packages).flatMap(([path, entry]) => [
  ...Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !names.has(name))
    .map((name) => `${path} needs ${name} on some platform, and the lock file does not have it`),
  ...(/^https?:/.test(entry.resolved ?? "") ? [`${path} names a registry: ${entry.resolved}`] : []),
]);

if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exit(1);
}
