/**
 * `npm run bench:corpus -- N FILE [SEED]`: writes an invented corpus of N events over 1900–2025. The
 * same N and seed give the same file.
 */
import { createWriteStream, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { importTypescript } from "./import-typescript.mjs";

const [number = "", file, seed] = process.argv.slice(2);
const count = Number(number);
if (!Number.isInteger(count) || count < 1 || file === undefined || !Number.isInteger(Number(seed ?? 1))) {
  console.error("Say how many events and into which file: npm run bench:corpus -- 1000 invented.corpus.json");
  process.exit(2);
}

/** @type {typeof import("../tests/bench/make-synthetic-corpus.ts")} */
const { writeSyntheticCorpus } = await importTypescript("tests/bench/make-synthetic-corpus.ts");
mkdirSync(dirname(file), { recursive: true });
const stream = createWriteStream(file);
await pipeline(
  Readable.from(writeSyntheticCorpus(count, seed === undefined ? undefined : Number(seed))),
  stream,
);
console.log(`${file}: ${count} events, ${(stream.bytesWritten / 2 ** 20).toFixed(1)} MiB`);
