import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readCorpus } from "../../../src/corpus/read-corpus.ts";
import { runCommand } from "../../../src/cli/run-command.ts";
import { recordStreams } from "../../support/record-streams.ts";

const run = (words: readonly string[]) => runCommand(words, recordStreams());

let here = "";
beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), "throughline-"));
});
afterEach(() => rmSync(here, { recursive: true }));

describe("a new folder", () => {
  test("is begun, checked and built without a word changed", async () => {
    const folder = join(here, "My Corpus 中文");
    expect(await run(["new", folder])).toMatchObject({ code: 0, err: "" });
    const checked = await run(["check", folder]);
    expect(checked).toMatchObject({ code: 0, err: "" });
    expect(checked.out).toContain(
      "my-corpus: 1 source, 3 events (3 placed, 0 undated), 1 theme with 2 occurrences",
    );
    expect(checked.out).toContain(", 1 lesson.");
    const built = await run(["build", folder]);
    expect(built).toMatchObject({ code: 0, err: "" });
    expect(readdirSync(here)).toContain("my-corpus.corpus.json");
    const corpus = readCorpus(readFileSync(join(here, "my-corpus.corpus.json"), "utf8"));
    expect(corpus).toMatchObject({ ok: true, value: { id: "my-corpus" } });
  });

  test("dates its example from the words", async () => {
    const folder = join(here, "dated");
    await run(["new", folder]);
    await run(["build", folder, "--out", here]);
    const corpus = readCorpus(readFileSync(join(here, "dated.corpus.json"), "utf8"));
    const dates = corpus.ok ? corpus.value.events.map(({ dating }) => dating.edtf) : [];
    expect(dates).toEqual(["2024-03-11", "2024-03-11", "2024-03-12"]);
  });

  test("is never begun over existing files", async () => {
    writeFileSync(join(here, "mine.txt"), "mine");
    const { code, err } = await run(["new", here]);
    expect(code).toBe(1);
    expect(err).toContain("is not empty — Name a folder that does not exist yet");
  });
});

describe("a folder with proposals nobody has decided on", () => {
  test("is sound, and check lists each with its key, date, title and words", async () => {
    const folder = join(here, "waiting");
    await run(["new", folder]);
    const cards = join(folder, "corpus.yaml");
    writeFileSync(cards, readFileSync(cards, "utf8").replace(/^ +reports: .*\n/m, ""));
    writeFileSync(join(folder, "curation.yaml"), "decisions: []\n");
    const { code, out, err } = await run(["check", folder]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^\d+ proposals? waits? for a decision; in curation\.yaml put the key under/m);
    expect(out).toMatch(/^ {2}first-report\/\w+\/\S+\n {6}2024-03-1\d: .+\n {6}“.+”$/m);
    expect(out).toMatch(/No problems\.\n$/);
  });

  test("is listed without them once they are decided", async () => {
    const folder = join(here, "decided");
    await run(["new", folder]);
    expect((await run(["check", folder])).out).not.toContain("for a decision");
  });
});

describe("a folder with a mistake", () => {
  test("is told by file and line, with the remedy, and nothing is written", async () => {
    const folder = join(here, "wrong");
    await run(["new", folder]);
    const curation = join(folder, "curation.yaml");
    writeFileSync(
      curation,
      readFileSync(curation, "utf8").replace('from: "Mayor Ann Lee"', 'from: "Mayor Anne Lee"'),
    );
    const { code, out, err } = await run(["build", folder, "--out", here]);
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toMatch(
      /wrong\/curation\.yaml:\d+: event mayor-remark rests on the words "Mayor Anne Lee", and they are not in first-report — Copy the words/,
    );
    expect(err).toContain("1 problem.");
    expect(err).not.toContain("    at ");
    expect(readdirSync(here)).toEqual(["wrong"]);
  });

  test("a text changed by hand is told with its new sha256", async () => {
    const folder = join(here, "edited");
    await run(["new", folder]);
    const text = join(folder, "sources/first-report.txt");
    writeFileSync(text, `${readFileSync(text, "utf8")}More.\n`);
    const { err } = await run(["check", folder]);
    expect(err).toMatch(
      /edited\/corpus\.yaml:\d+: The text of sources\/first-report\.txt is not .* its sha256 is [0-9a-f]{64}/,
    );
  });
});

describe("a command that is not understood", () => {
  test.each([
    [[], "No command is given"],
    [["bild", "x"], 'There is no command "bild"'],
    [["build"], '"build" needs the name of a folder'],
    [["build", "a", "b"], '"build" takes one folder'],
    [["build", "a", "--out"], '"--out" needs the name of a folder'],
    [["check", "a", "--out", "b"], 'There is no option "--out"'],
    [["build", "a", "--fast"], 'There is no option "--fast"'],
    [["extract"], '"extract" needs the name of a text file'],
    [["extract", "a", "--date", "2024-02-30"], '"2024-02-30" is not a day of the calendar'],
    [["extract", "a", "--date=soon"], '"soon" is not a day'],
    [["extract", "a", "--date"], '"--date" needs a day'],
    [["extract", "a", "--lang", "fr"], 'The language "fr" is not one'],
    [["extract", "a", "--pretty=yes"], 'There is no option "--pretty=yes"'],
    [["timex", "a.jsonl"], '"timex" takes no name'],
    [["constructor"], 'There is no command "constructor"'],
  ])("%j", async (words, what) => {
    const { code, err } = await run(words);
    expect(code).toBe(2);
    expect(err).toContain(what);
  });

  test("a folder that does not exist", async () => {
    const { code, err } = await run(["build", join(here, "nowhere")]);
    expect(code).toBe(1);
    expect(err).toContain("There is no folder");
  });

  test("a folder that is none of ours", async () => {
    const { code, err } = await run(["check", here]);
    expect(code).toBe(1);
    expect(err).toContain("There is no corpus.yaml here");
  });
});

describe("help", () => {
  test("names every command", async () => {
    const { code, out } = await run(["--help"]);
    expect(code).toBe(0);
    for (const name of ["new", "check", "build", "schema", "extract", "timex"])
      expect(out).toContain(`throughline ${name}`);
  });

  test("the version is that of the package", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect((await run(["--version"])).out).toBe(`${version}\n`);
  });
});
