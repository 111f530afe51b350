import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { build } from "rolldown";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** The command as it is shipped: bundled into one file, run by another Node, away from its sources. */
let here = "";
let command = "";
beforeAll(async () => {
  here = mkdtempSync(join(tmpdir(), "throughline-"));
  command = join(here, "throughline.mjs");
  const input = resolve(import.meta.dirname, "../../../src/cli/main.ts");
  await build({ input, platform: "node", output: { file: command, format: "esm" }, logLevel: "silent" });
});
afterAll(() => rmSync(here, { recursive: true }));

const run = (words: readonly string[], input: string | Uint8Array = "") => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    cwd: here,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
};

const REPORT =
  "OSLO, May 3, 2021 (Wire) -- The council held a meeting on May 2. Ida Berg said it was short.\n";

describe("the command by itself", () => {
  test("says what it can do, and what it did not understand", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(run(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
    expect(run(["--help"])).toMatchObject({ status: 0, stderr: "" });
    expect(run(["bild"])).toMatchObject({ status: 2, stdout: "" });
    expect(run([]).status).toBe(2);
  });

  test("begins a folder, checks it and builds it", () => {
    expect(run(["new", "mine"])).toMatchObject({ status: 0, stderr: "" });
    expect(run(["check", "mine"])).toMatchObject({ status: 0, stderr: "" });
    expect(run(["build", "mine"])).toMatchObject({ status: 0, stderr: "" });
    const corpus = JSON.parse(readFileSync(join(here, "mine.corpus.json"), "utf8"));
    expect(corpus).toMatchObject({ format: "throughline-corpus", id: "mine" });
    expect(corpus.statements.length).toBeGreaterThan(0);
  });

  test("extracts from files and from a pipe, and names a file that is not there", () => {
    writeFileSync(join(here, "wire.txt"), REPORT);
    const { status, stdout, stderr } = run(["extract", "wire.txt", "-"], REPORT);
    expect([status, stderr]).toEqual([0, ""]);
    const { files, events } = JSON.parse(stdout);
    expect(files.map(({ file }: { file: string }) => file)).toEqual(["wire.txt", "standard input"]);
    expect(events.length).toBeGreaterThan(0);
    const missing = run(["extract", "wire.txt", "gone.txt"]);
    expect(missing.status).toBe(1);
    expect(missing.stderr).toMatch(/^gone\.txt: The file cannot be read: .*\n1 problem\.\n$/);
    expect(JSON.parse(missing.stdout).files).toHaveLength(1);
  });

  test("a folder with a mistake is told by file and line", () => {
    run(["new", "wrong"]);
    const file = join(here, "wrong/curation.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace('from: "Mayor Ann Lee"', 'from: "Mayor Bob Lee"'));
    const { status, stdout, stderr } = run(["check", "wrong"]);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^wrong\/curation\.yaml:\d+: /);
  });

  test("answers texts line by line and says at the end that one was bad", () => {
    const { status, stdout } = run(["timex"], '{"id":1,"text":"in 2019"}\nbad\n{"id":2,"text":"in 2020"}');
    const answers = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(answers).toMatchObject([
      { id: 1, timexes: [{ value: "2019" }] },
      { problem: { where: "standard input, line 2" } },
      { id: 2, timexes: [{ value: "2020" }] },
    ]);
  });
});

describe("the command among others", () => {
  test("each answer comes before the next text is asked for", async () => {
    const child = spawn(process.execPath, [command, "timex"], { stdio: ["pipe", "pipe", "inherit"] });
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const year of ["1999", "2020"]) {
      child.stdin.write(`{"id":"${year}","text":"in ${year}"}\n`);
      const { value } = await answers.next();
      expect(JSON.parse(value)).toMatchObject({ id: year, timexes: [{ value: year }] });
    }
    child.stdin.end();
    expect(await once(child, "close")).toEqual([0, null]);
  });

  test.each([
    ["timex", `${JSON.stringify({ text: "in 2019 ".repeat(50) })}\n`.repeat(2000)],
    ["extract -", REPORT.repeat(400)],
    ["schema", ""],
  ])("%s ends quietly when nobody reads on", async (words, input) => {
    const child = spawn(process.execPath, [command, ...words.split(" ")]);
    let complaints = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (complaints += text));
    child.stdin.on("error", () => {}); // the command has stopped reading too
    child.stdin.end(input);
    child.stdout.once("data", () => child.stdout.destroy());
    expect(await once(child, "close")).toEqual([0, null]);
    expect(complaints).toBe("");
  });
});
