import { describe, expect, test } from "vitest";
import { readCorpusFolder } from "../../../src/pipeline/read-corpus-folder.ts";
import { makeFolder, replaced, type FolderChanges } from "../../fixtures/make-folder.ts";

const problems = async (changes: FolderChanges) => {
  const result = await readCorpusFolder(makeFolder(changes));
  return result.ok ? result.value.changedTexts : result.problems;
};

describe("a folder as it should be", () => {
  test("gives its entries, and each entry its line", async () => {
    const result = await readCorpusFolder(makeFolder());
    expect(result).toMatchObject({ ok: true, value: { changedTexts: [] } });
    const curation = result.ok ? result.value.curation : undefined;
    expect(curation?.placeOf(["decisions", 1, "title"])).toBe("curation.yaml, line 19");
    expect(curation?.placeOf(["decisions", 0, "date", "rests_on", 1])).toBe("curation.yaml, line 10");
  });

  test("an entry that is not there has the line of the entry it would stand in", async () => {
    const result = await readCorpusFolder(makeFolder());
    expect(result.ok && result.value.curation.placeOf(["decisions", 1, "place", "name"])).toBe(
      "curation.yaml, line 17",
    );
  });
});

describe("a folder with one mistake has one problem", () => {
  test.each<[string, FolderChanges, string, string]>([
    [
      "invalid YAML",
      { "curation.yaml": replaced("kind: meeting", "kind: [meeting") },
      "curation.yaml, line",
      "not valid YAML",
    ],
    [
      "a tab as indentation",
      { "names.yaml": replaced("  - {id: council", "\t- {id: council") },
      "names.yaml",
      "YAML",
    ],
    ["a key used twice", { "corpus.yaml": (text) => `${text}id: again\n` }, "corpus.yaml, line 23", "unique"],
    ["an empty file", { "names.yaml": () => "" }, "names.yaml, line 1", "the file"],
    [
      "a missing entry",
      { "corpus.yaml": replaced("summary: {en: One wire report., zh: 一篇电讯。}\n", "") },
      "corpus.yaml, line 1",
      '"summary" is missing',
    ],
    [
      "a missing translation",
      { "curation.yaml": replaced("{en: Council meets, zh: 开会}", "{en: Council meets}") },
      "curation.yaml, line 5",
      '"zh" is missing',
    ],
    [
      "a misspelt entry",
      { "curation.yaml": replaced("importance: 2", "importance: 2\n    colour: red") },
      "curation.yaml, line 22",
      '"colour" is not an entry',
    ],
    [
      "a kind that does not exist",
      { "curation.yaml": replaced("kind: speech", "kind: party") },
      "curation.yaml, line 18",
      '"kind" is "party"',
    ],
    [
      "a bare year where text is expected",
      { "curation.yaml": replaced("as: meeting", "edtf: 2021") },
      "curation.yaml, line 23",
      "bare value 2021",
    ],
    [
      "a reading day no calendar has",
      { "corpus.yaml": replaced("2026-01-31", "2026-02-31") },
      "corpus.yaml, line 4",
      "2026-02-31 is not a day",
    ],
    [
      "a source file that is not there",
      { "corpus.yaml": replaced("file: sources/wire.txt", "file: sources/wires.txt") },
      "corpus.yaml, line 7",
      "sources/wires.txt is not in the folder",
    ],
    [
      "a text nobody listed",
      { "sources/other.txt": () => "Other." },
      "sources/other.txt",
      "corpus.yaml does not list it",
    ],
    [
      "a wrong hash",
      { "corpus.yaml": (text) => text.replace(/sha256: \w+/, `sha256: ${"f".repeat(64)}`) },
      "corpus.yaml, line 8",
      "is not the text that was recorded",
    ],
    [
      "no hash",
      { "corpus.yaml": (text) => text.replace(/ +sha256: \w+\n/, "") },
      "corpus.yaml, line 7",
      "No sha256 is recorded",
    ],
    [
      "alignments that are not YAML",
      { "alignments.yaml": () => "a: [" },
      "alignments.yaml",
      "not valid YAML",
    ],
  ])("%s", async (_, changes, where, what) => {
    const found = await problems(changes);
    expect(found.map((problem) => problem.what)).toEqual([expect.stringContaining(what)]);
    expect(found[0]?.where).toContain(where);
  });

  test.each(["corpus.yaml", "themes.yaml", "names.yaml", "curation.yaml"])("%s missing", async (file) => {
    const files = makeFolder();
    files.delete(file);
    const result = await readCorpusFolder(files);
    expect(result).toMatchObject({ ok: false, problems: [{ where: file }] });
  });

  test("aliases that multiply without end", async () => {
    const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"];
    for (let level = 0; level < 8; level += 1) {
      const [one, two] = ["abcdefghi"[level], "abcdefghi"[level + 1]];
      bomb.push(`${two}: &${two} [*${one}, *${one}, *${one}, *${one}, *${one}, *${one}, *${one}, *${one}]`);
    }
    expect(await problems({ "names.yaml": () => bomb.join("\n") })).toHaveLength(1);
  });

  test("nesting without end", async () => {
    expect(await problems({ "names.yaml": () => "[".repeat(50_000) })).toHaveLength(1);
  });
});
