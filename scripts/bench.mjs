/**
 * `npm run bench`: how fast the score is, beside bare canvases and other timelines, in a real browser.
 * Printed, and written to docs/benchmark.md.
 *
 *     npm run bench                 everything, some 15 minutes
 *     npm run bench -- frames       only pan and zoom; open, words, notes, present, bytes: only these
 *     npm run bench -- quick        fewer runs
 *     npm run bench -- alone        neither bare canvases nor other timelines beside it
 *
 * Anything less than everything is printed only. What misses its target is marked in the tables; the
 * exit code says whether everything could be measured.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium, installCommand } from "./chromium.mjs";
import { importTypescript } from "./import-typescript.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
if (findChromium() === undefined) {
  console.error(`No browser to measure with. To install one: ${installCommand()}`);
  process.exit(1);
}
/** @type {typeof import("../tests/bench/measure/run-bench.ts")} */
const { runBench, PARTS } = await importTypescript("tests/bench/measure/run-bench.ts");
const words = process.argv.slice(2);
const KNOWN = [...PARTS, "quick", "alone"];
const unknown = words.filter((word) => !KNOWN.includes(word));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(", ")}. Known are ${KNOWN.join(", ")}.`);
  process.exit(2);
}
const isQuick = words.includes("quick");
const isAlone = words.includes("alone");
const asked = PARTS.filter((part) => words.includes(part));
const parts = asked.length === 0 ? PARTS : asked;
const { report, failures } = await runBench({ root, parts, isQuick, isAlone });
if (!isQuick && !isAlone && asked.length === 0) {
  writeFileSync(join(root, "docs/benchmark.md"), report);
  console.log("Wrote docs/benchmark.md.");
}
process.exitCode = failures.length === 0 ? 0 : 1;
