import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCommand } from "../../../src/cli/run-command.ts";
import { jsonPieces } from "../../../src/cli/write-json.ts";
import { recordStreams } from "../../support/record-streams.ts";

let here = "";
beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), "throughline-"));
});
afterEach(() => rmSync(here, { recursive: true }));

const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(here, name), content);
  return join(here, name);
};

async function extract(words: readonly string[], input: readonly string[] = []) {
  const streams = recordStreams(input);
  const { code, err } = await runCommand(["extract", ...words], streams);
  const written = streams.written();
  return { code, err, written, found: written === "" ? undefined : JSON.parse(written) };
}

const WIRE =
  "OSLO, May 3, 2021 (Wire) -- The council held a conference on schools in Oslo on May 2. Ida Berg said it would meet again on Friday.\n";

describe("plain texts without a folder", () => {
  test("segments, sentences and dated expressions are given per file", async () => {
    const { code, err, found } = await extract([write("wire.txt", WIRE)]);
    expect([code, err]).toEqual([0, ""]);
    const [file] = found.files;
    expect(file).toMatchObject({
      file: join(here, "wire.txt"),
      id: "wire",
      publication: { edtf: "2021-05-03" },
    });
    expect(file.segments.map(({ kind }: { kind: string }) => kind)).toEqual(["dateline", "paragraph"]);
    expect(file.sentences).toHaveLength(2);
    const dates = file.temporalExpressions.map(
      ({ passage, value, dating }: { passage: { exact: string }; value: string; dating: { edtf: string } }) =>
        `${passage.exact} ${value} ${dating.edtf}`,
    );
    expect(dates).toContain("May 2 2021-05-02 2021-05-02");
    expect(dates).toContain("Friday 2021-05-07 2021-05-07");
  });

  test("a day of writing given beside the text is told from one that the text prints", async () => {
    const text = "The council met on Monday and again on May 2, 2020.\n";
    const { found } = await extract([write("undated.txt", text), "--date", "2021-05-06"]);
    const [file] = found.files;
    expect(file.publication).toMatchObject({ edtf: "2021-05-06", basis: "editor" });
    expect(file.temporalExpressions).toMatchObject([
      { passage: { exact: "Monday" }, dating: { edtf: "2021-05-03", basis: "editor" } },
      { passage: { exact: "May 2, 2020" }, dating: { edtf: "2020-05-02", basis: "stated" } },
    ]);
    const printed = await extract([write("wire.txt", WIRE), "--date", "2022-01-01"]);
    expect(printed.found.files[0].publication).toMatchObject({ edtf: "2021-05-03", basis: "dateline" });
  });

  test("a dateline without its year takes it from the day given beside the text", async () => {
    const file = write("wire.txt", WIRE.replace(", 2021", ""));
    const { found } = await extract([file, "--date", "2021-05-04"]);
    expect(found.files[0].publication).toMatchObject({ edtf: "2021-05-03", basis: "editor" });
  });

  test("files of one name get ids of their own, and `-` is the standard input", async () => {
    mkdirSync(join(here, "other"));
    const names = [write("a b.txt", WIRE), write("other/a b.txt", WIRE), "-"];
    const { found } = await extract(names, ["在", "场。"]);
    expect(found.files.map(({ id }: { id: string }) => id)).toEqual(["a-b", "a-b-2", "standard-input"]);
    expect(found.files[2].witnesses).toMatchObject([{ language: "zh" }]);
    expect(found.recurringWordings.length).toBeGreaterThan(0);
  });

  test("a text in both languages has two witnesses, one with a quoted name does not", async () => {
    const both = "The council met in Oslo on May 2.\n理事会5月2日在奥斯陆开会。\n";
    const quoted = "The council met in Oslo (奥斯陆) on May 2, and everybody who had been asked came.\n";
    const { found } = await extract([write("both.txt", both), write("quoted.txt", quoted)]);
    const ids = found.files.map(({ witnesses }: { witnesses: { id: string }[] }) =>
      witnesses.map(({ id }) => id),
    );
    expect(ids).toEqual([["both.en", "both.zh"], ["quoted"]]);
  });

  test("the witnesses of a bilingual text are aligned, and two reports of one event", async () => {
    const both = "The council met in Oslo on May 2, 2021.\n理事会2021年5月2日在奥斯陆开会。\n";
    const report =
      "OSLO, May 3, 2021 (Wire) -- The council held a conference on schools in Oslo on May 2, 2021. Ida Berg presided over the meeting.\n";
    const { found } = await extract([
      write("both.txt", both),
      write("wire.txt", report),
      write("paper.txt", report.replace("Wire", "Paper").replace("held a", "opened a")),
    ]);
    const pairs = new Set(found.alignments.map(({ a, b }: { a: string; b: string }) => `${a} ${b}`));
    expect(pairs).toContain("both.en both.zh");
    expect(pairs).toContain("wire paper");
  });

  test("who says what and what happened is given per file and across files", async () => {
    const { found } = await extract([
      write("wire.txt", WIRE),
      write("paper.txt", WIRE.replace("Wire", "Paper")),
    ]);
    for (const { id, statements, events } of found.files) {
      expect(statements).toMatchObject([{ speaker: "Ida Berg", voice: "indirect" }]);
      const places = events.flatMap(({ passages }: { passages: { sourceId: string }[] }) => passages);
      expect(places.map(({ sourceId }: { sourceId: string }) => sourceId)).toContain(id);
      expect(new Set(places.map(({ sourceId }: { sourceId: string }) => sourceId)).size).toBe(1);
    }
    const meeting = found.events.find(({ kind }: { kind: string }) => kind === "meeting");
    expect(meeting).toMatchObject({ dating: { edtf: "2021-05-02" }, reportedIn: ["wire", "paper"] });
  });

  test("indentation changes the layout and nothing else", async () => {
    const file = write("wire.txt", WIRE);
    const [plain, pretty] = [await extract([file]), await extract([file, "--pretty"])];
    expect(pretty.found).toEqual(plain.found);
    expect(pretty.written).toContain('\n  "files": [');
  });
});

describe("files that are no plain text", () => {
  test("an empty file holds nothing, and that is no problem", async () => {
    const { code, found } = await extract([write("empty.txt", "")]);
    expect(code).toBe(0);
    expect(found.files[0]).toMatchObject({ segments: [], sentences: [], temporalExpressions: [] });
  });

  test("each bad file is one problem with its name; the good ones are read all the same", async () => {
    const { code, err, found } = await extract([
      write("a.pdf", "%PDF-1.7"),
      write("gbk.txt", Uint8Array.of(0xb9, 0xfa, 0xbc, 0xd2, 0xb5, 0xc4, 0xd6, 0xd0, 0xb9, 0xfa)),
      join(here, "gone.txt"),
      here,
      write("good.txt", WIRE),
    ]);
    expect(code).toBe(1);
    expect(err).toContain("a.pdf: This is not plain text: it looks like a PDF");
    expect(err).toContain("gbk.txt:1: This is not UTF-8: it looks like GB18030");
    expect(err).toContain("gone.txt: The file cannot be read");
    expect(err).toContain("4 problems.");
    expect(found.files.map(({ id }: { id: string }) => id)).toEqual(["good"]);
  });

  test("where none can be read, nothing is written", async () => {
    expect(await extract([join(here, "gone.txt")])).toMatchObject({ code: 1, written: "" });
  });
});

test("JSON in pieces is the JSON of the whole", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 9 }), fc.constantFrom(0, 2), (value, indent) => {
      expect([...jsonPieces(value, indent)].join("")).toBe(JSON.stringify(value, undefined, indent));
    }),
  );
});
