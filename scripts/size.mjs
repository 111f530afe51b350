/**
 * `npm run size`: what a visitor downloads before the page stands, compressed. The first load is what
 * index.html names (scripts, their preloaded imports, styles); the rest comes when it is asked for.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const GOAL = 130; // KiB, what an embedded page should weigh
const LIMIT = 180; // KiB, above this the check fails; React, D3's scales and the styles are 85 of them

const html = readFileSync("dist/index.html", "utf8");
const first = new Set(
  [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1]),
);
/** @param {string} file */
const kib = (file) => gzipSync(readFileSync(join("dist", file)), { level: 9 }).length / 1024;
/** @param {string} file @param {number} size */
const print = (file, size) => console.log(`${size.toFixed(1).padStart(8)} KiB  ${file}`);

const sizes = readdirSync("dist/assets")
  .filter((name) => /\.(?:js|css)$/.test(name))
  .map((name) => ({ file: `assets/${name}`, size: kib(`assets/${name}`) }))
  .toSorted((a, b) => b.size - a.size);
for (const { file, size } of sizes) print(first.has(file) ? file : `${file} (later)`, size);

const total = sizes.filter(({ file }) => first.has(file)).reduce((sum, { size }) => sum + size, 0);
print(`first load, gzip (goal ${GOAL}, limit ${LIMIT})`, total);
if (total > LIMIT) {
  console.error(
    `The first load is over its limit of ${LIMIT} KiB: load something later, or argue for the limit.`,
  );
  process.exit(1);
}
