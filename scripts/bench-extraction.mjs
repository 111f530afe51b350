/**
 * `npm run bench:extraction`: what the extractor finds and how fast, printed and written to
 * docs/extraction-report.md.
 *
 *     1. expressions of time   public corpora, by the scorer that comes with them, if they are there
 *     2. the five texts        against the hand-made annotations, as texts nobody has described
 *     3. speed                 invented news of 10 thousand, 1 million and 10 million characters, and
 *                              the first text that a fresh process reads
 *     4. alignment             two invented texts of 2 000 sentences each
 *
 * The corpora are looked for in ../shared/bench/temporal, or where THROUGHLINE_BENCH_DATA says.
 * `--quick` leaves the 10 million out and writes no report; `--alignment` measures nothing but the
 * alignment, and writes no report either.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "rolldown";
import { runnerImport } from "vite";
import { markdownTable as table } from "./markdown-table.mjs";
import { announce, runStep } from "./step.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const cache = join(root, ".cache/bench-extraction");
const isQuick = process.argv.includes("--quick");
mkdirSync(cache, { recursive: true });

const CORPORA = [
  { name: "WikiWars", folder: "data/wikiwars", targets: [85, 92, 82, 88] },
  { name: "MEANTIME", folder: "data/meantime", targets: [80, 89, 74, 80] },
];
const SIZES = isQuick ? [10_000, 1_000_000] : [10_000, 1_000_000, 10_000_000];
const RUNS = 5;
// A text of 10 000 characters takes a few milliseconds, less than one pause of the engine: of 5 such
// runs nothing could be told. The engine goes on compiling for some 80 of them.
const SMALL = 10_000;
const SMALL_RUNS = 100;
const COLD_RUNS = 5;
const LANGUAGES = { en: "English", zh: "Chinese" };
const SPEED_TARGET = 1_000_000; // characters a second
const ALIGNMENT_TARGET = 1000; // milliseconds

/** What does not reach its target, in sentences for the report. @type {string[]} */
const weak = [];

/** @param {number} share */
const percent = (share) => (100 * share).toFixed(1);

/** Runs a program in a folder; its faults end the bench.
 * @param {readonly string[]} words @param {{ cwd: string, from?: string, to?: string }} where */
function node(words, { cwd, from, to }) {
  const { status, stderr } = spawnSync(process.execPath, words, {
    cwd,
    encoding: "utf8",
    stdio: [
      from === undefined ? "ignore" : openSync(from, "r"),
      to === undefined ? "ignore" : openSync(to, "w"),
      "pipe",
    ],
  });
  // 1 says that some lines had a problem: the answers tell which.
  if (status !== 0 && status !== 1)
    throw new Error(`node ${words.join(" ")} ended with ${status}: ${stderr}`);
}

/** @returns {string} the section on public corpora */
function scoreCorpora() {
  const bench = resolve(root, process.env["THROUGHLINE_BENCH_DATA"] ?? "../shared/bench/temporal");
  if (!existsSync(join(bench, "bench.mjs"))) {
    return "The corpora are not there, so nothing was scored. Name their folder in THROUGHLINE_BENCH_DATA.";
  }
  const command = join(root, "dist-cli/throughline.mjs");
  const rows = [["corpus", "strict F1", "relaxed F1", "value F1", "calendar F1", "reached"]];
  for (const { name, folder, targets } of CORPORA) {
    if (!existsSync(join(bench, folder))) {
      rows.push([name, "not there", "", "", "", ""]);
      continue;
    }
    const [texts, answers, scores] = ["texts.jsonl", "answers.jsonl", "scores.json"].map((file) =>
      join(cache, file),
    );
    node(["bench.mjs", "-d", folder, "--export", texts ?? ""], { cwd: bench });
    node([command, "timex"], { cwd: root, from: texts, to: answers });
    node(["bench.mjs", "-d", folder, "-s", `preds:${answers}`, "--json", scores ?? ""], { cwd: bench });
    const { metrics } = JSON.parse(readFileSync(scores ?? "", "utf8")).results[0];
    const shares = [metrics.strict.f, metrics.relaxed.f, metrics.valueF, metrics.cal.f];
    const isReached = shares.every((share, index) => 100 * share >= (targets[index] ?? 0));
    if (!isReached) weak.push(`${name} does not reach all of its targets.`);
    const cells = shares.map((share, index) => `${percent(share)} (≥ ${targets[index]})`);
    rows.push([name, ...cells, isReached ? "yes" : "no"]);
  }
  return table(rows);
}

/** @returns {Promise<string>} */
async function scoreFiveTexts() {
  const { module } = await runnerImport("tests/support/score-extraction.ts", {
    root,
    configFile: false,
    logLevel: "error",
  });
  /** @type {readonly import("../tests/support/score-extraction.ts").Figure[]} */
  const figures = module.scoreExtraction();
  const rows = figures.map(({ name, value, target }) => [
    name,
    value.toFixed(3),
    target === undefined ? "" : `≥ ${target.toFixed(2)}`,
    target === undefined ? "" : value >= target ? "yes" : "no",
  ]);
  for (const { name, value, target } of figures) {
    if (target !== undefined && value < target) weak.push(`${name}: ${value.toFixed(3)}, below ${target}.`);
    if (target === undefined && value < 0.8)
      weak.push(`${name}: only ${value.toFixed(3)}, though no target is set.`);
  }
  const misses = figures
    .filter(({ detail }) => detail !== "")
    .map(({ name, detail }) => `- ${name}, what is missed or wrong: ${detail}`);
  return [table([["measure", "value", "target", "reached"], ...rows]), "", ...misses].join("\n").trimEnd();
}

/** @param {readonly number[]} numbers */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
/** @param {number} rate characters a second */
const millions = (rate) => (rate / 1e6).toFixed(rate < 1e7 ? 2 : 1);

/** A module of tests/support, compiled as it is for the product, not as tests run it.
 * @param {string} name */
async function load(name) {
  const file = join(cache, `${name}.mjs`);
  await build({
    input: join(root, `tests/support/${name}.ts`),
    platform: "node",
    output: { file, format: "esm" },
    logLevel: "silent",
  });
  return import(pathToFileURL(file).href);
}

/** What a person waits for who extracts one short text by the command: nothing is compiled yet.
 * @param {string} language @returns {string} */
function measureCold(language) {
  const module = pathToFileURL(join(cache, "measure-speed.mjs")).href;
  const program = `const { measureStages } = await import("${module}");
    console.log(measureStages("${language}", ${SMALL}).together);`;
  const times = Array.from({ length: COLD_RUNS }, () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--input-type=module", "--eval", program],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`The cold run ended with ${status}: ${stderr}`);
    return Number(stdout);
  });
  const [middle, least, most] = [median(times), Math.min(...times), Math.max(...times)];
  return `${middle.toFixed(0)} ms (${least.toFixed(0)}–${most.toFixed(0)}, ${COLD_RUNS} processes)`;
}

/** @returns {Promise<string>} */
async function measureSpeed() {
  /** @type {typeof import("../tests/support/measure-speed.ts")} */
  const { measureStages, STAGES } = await load("measure-speed");
  const sections = [];
  for (const language of /** @type {const} */ (["en", "zh"])) {
    for (let text = 0; text < SMALL_RUNS; text += 1) measureStages(language, SMALL); // lets the engine settle
    const bySize = SIZES.map((size) => {
      console.log(`${language}, ${size.toLocaleString("en")} characters…`);
      const count = size === SMALL ? SMALL_RUNS : RUNS;
      const runs = Array.from({ length: count }, () => measureStages(language, size));
      return (/** @type {string} */ stage) => {
        const rates = runs.map((times) => size / ((times[stage] ?? 0) / 1000));
        return { rate: median(rates), slowest: Math.min(...rates), fastest: Math.max(...rates) };
      };
    });
    const cell = (
      /** @type {{ rate: number, slowest: number, fastest: number }} */ { rate, slowest, fastest },
    ) => `${millions(rate)} (${millions(slowest)}–${millions(fastest)})`;
    const names = SIZES.map((size) => `${size.toLocaleString("en")} characters`);
    const rows = [...STAGES, "together"].map((stage) => {
      const measured = bySize.map((of) => of(stage));
      const [, middle = measured[0], last = middle] = measured;
      return [stage, ...measured.map(cell), middle && last ? (middle.rate / last.rate).toFixed(2) : ""];
    });
    const totals = bySize.map((of) => of("together").rate);
    const isReached = totals.every((rate) => rate >= SPEED_TARGET);
    if (!isReached) {
      const [slowest, next] = STAGES.toSorted(
        (a, b) => (bySize.at(-1)?.(a).rate ?? 0) - (bySize.at(-1)?.(b).rate ?? 0),
      );
      weak.push(
        `All stages together read ${millions(Math.min(...totals))} million characters of ${LANGUAGES[language]} a second, not 1; ${slowest} and ${next} take the longest.`,
      );
    }
    sections.push(
      `**${LANGUAGES[language]}** (the whole ${isReached ? "reaches" : "does not reach"} 1 million characters a second at every size)`,
      "",
      table([["stage", ...names, "growth"], ...rows]),
      "",
      `${SMALL.toLocaleString("en")} characters as the first text of a fresh process: ${measureCold(language)}.`,
      "",
    );
  }
  return sections.join("\n").trimEnd();
}

/** @returns {Promise<string>} */
async function measureAlignment() {
  /** @type {typeof import("../tests/support/measure-alignment.ts")} */
  const { ALIGNMENTS, prepareAlignment } = await load("measure-alignment");
  const rows = ALIGNMENTS.map((name) => {
    const align = prepareAlignment(name);
    const { found } = align(); // lets the compiler of the engine settle
    const times = Array.from({ length: RUNS }, () => align().time);
    const [middle, fastest, slowest] = [median(times), Math.min(...times), Math.max(...times)];
    const isReached = middle <= ALIGNMENT_TARGET;
    if (!isReached) weak.push(`Aligning ${name} takes ${middle.toFixed(0)} ms, not ${ALIGNMENT_TARGET}.`);
    const spread = `${middle.toFixed(0)} (${fastest.toFixed(0)}–${slowest.toFixed(0)})`;
    return [name, spread, `≤ ${ALIGNMENT_TARGET}`, isReached ? "yes" : "no", `${percent(found)} %`];
  });
  return table([["texts", "milliseconds", "target", "reached", "pairs joined"], ...rows]);
}

if (process.argv.includes("--alignment")) {
  console.log(await measureAlignment());
  process.exit(0);
}

announce("the command: npm run build:cli");
if (!(await runStep("npm run --silent build:cli", { live: false })).passed) process.exit(1);

announce("expressions of time in public corpora");
const corpora = scoreCorpora();
console.log(corpora);

announce("the five texts, without a person's help");
const five = await scoreFiveTexts();
console.log(five);

announce(`speed, medians of ${RUNS} runs`);
const speed = await measureSpeed();
console.log(speed);

announce(`alignment, medians of ${RUNS} runs`);
const alignment = await measureAlignment();
console.log(alignment);

const cores = availableParallelism();
const report = `# What the extractor finds, and how fast

Written by \`npm run bench:extraction\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, a machine of ${cores} ${cores === 1 ? "core" : "cores"}.
Everything here is the extractor alone: no source cards, no themes, no decisions of an editor.

## Expressions of time in public corpora

WikiWars: 22 English articles on wars (Mazur and Dale 2010). MEANTIME: 120 English Wikinews articles (NewsReader).
Strict: same extent; relaxed: any overlap; value: relaxed with the TIMEX3 value right; calendar: values with a known year,
time of day dropped. The texts go through \`throughline timex\`, the answers to the scorer that comes with the data.

${corpora}

## The five texts of the first corpus

Against the annotations in \`tests/gold\`, by the scorers in \`tests/support\`, which say what counts as right.
The extractor was made with these annotations at hand, so these figures show what it can do, not what it does on other texts.

${five}

## Speed

Millions of characters a second: the median of ${RUNS} runs (slowest–fastest), on invented news of the given length in one text;
of ${SMALL_RUNS} runs at ${SMALL.toLocaleString("en")} characters, after as many that are not counted, as when a folder of texts is read.
Growth is the time per character at the largest size over that at 1 million: 1 is linear, 10 would be quadratic.
Alignment is not among the stages: it needs two texts.

${speed}

## Alignment

Milliseconds to align two invented texts of 2 000 sentences each: the median of ${RUNS} runs (fastest–slowest).
Each text lacks 80 sentences the other has; the Chinese is a stand-in that has the lengths, numbers and names of a translation.
Pairs joined says how many of the corresponding sentences were found, lest a fast answer be a wrong one.

${alignment}

## What is weak

${(weak.length === 0 ? ["Nothing that has a target."] : weak).map((sentence) => `- ${sentence}`).join("\n")}
`;
if (!isQuick) {
  writeFileSync(join(root, "docs/extraction-report.md"), report);
  console.log("\nWrote docs/extraction-report.md.");
}
