import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Note } from "../../../src/notebook/entry.ts";
import { entriesOf } from "../../../src/notebook/entry.ts";
import { applyChanges } from "../../../src/notebook/change.ts";
import { importNotebook } from "../../../src/notebook/import-notebook.ts";
import { isNewer, readNotebook, writeNotebook } from "../../../src/notebook/notebook-file.ts";
import { newNotebook } from "../../../src/notebook/notebook.ts";
import { upgradeNotebook } from "../../../src/notebook/upgrade-notebook.ts";
import { anyNotebook } from "../../support/any-notebook.ts";

const NOTE: Note = {
  kind: "note",
  id: "n1",
  target: { type: "event", id: "conf-2018" },
  body: "When was it?",
  created: 1,
  changed: 2,
};

const importAll = (text: string, into = newNotebook(JSON.parse(text).corpusId)) => {
  const read = importNotebook(into, text, "notes.json");
  if (!read.ok) throw new Error(read.problems[0]?.what);
  const { notebook, changes } = read.value;
  return { ...read.value, notebook: { ...notebook, entries: applyChanges(into.entries, changes) } };
};

describe("the file of a notebook", () => {
  test("70 (G): exported, imported and exported again it is the same to the byte, unknown fields included", () => {
    fc.assert(
      fc.property(anyNotebook, (notebook) => {
        const text = writeNotebook(notebook);
        expect(writeNotebook(importAll(text).notebook)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test("imported twice adds nothing the second time", () => {
    fc.assert(
      fc.property(anyNotebook, (notebook) => {
        const text = writeNotebook(notebook);
        const once = importAll(text).notebook;
        const twice = importAll(text, once);
        expect(twice.changes).toEqual([]);
        expect(writeNotebook(twice.notebook)).toBe(text);
      }),
    );
  });

  test("imported takes nothing away: a note that stands there in other words stands beside it", () => {
    const mine = { ...newNotebook("c"), entries: entriesOf([{ ...NOTE, body: "It was in April." }]) };
    const { notebook, doubled } = importAll(writeNotebook({ ...mine, entries: entriesOf([NOTE]) }), mine);
    expect(doubled).toBe(1);
    const bodies = [...notebook.entries.values()].map((entry) => entry.kind === "note" && entry.body);
    expect(bodies).toEqual(["It was in April.", "When was it?"]);
  });

  test("about other texts is not taken in, and says so", () => {
    const read = importNotebook(newNotebook("mine"), writeNotebook(newNotebook("yours")), "notes.json");
    expect(!read.ok && read.problems[0]?.what).toBe(
      "These notes are about other texts (yours) than those that are open (mine)",
    );
  });

  test("of a newer version is told from one that is broken", () => {
    const newer = writeNotebook(newNotebook("c")).replace('"formatVersion":1', '"formatVersion":2');
    expect(isNewer(newer)).toBe(true);
    const read = readNotebook(newer, "notes.json");
    expect(!read.ok && read.problems[0]?.what).toMatch("newer version");
  });

  test.each([
    ["{ not json", "not readable as JSON"],
    ["[]", "no file of notes"],
    ['{"format":"throughline-notebook","formatVersion":0}', "no file of notes"],
    [
      '{"format":"throughline-notebook","formatVersion":1,"corpusId":"c","entries":[{"kind":"note","id":"a"}]}',
      "Entry 1 of this file (note)",
    ],
    [
      '{"format":"throughline-notebook","formatVersion":1,"corpusId":"c","entries":[],"__proto__":{"polluted":1}}',
      "__proto__",
    ],
    [
      `{"format":"throughline-notebook","formatVersion":1,"corpusId":"c","entries":${"[".repeat(60)}${"]".repeat(60)}}`,
      "larger or deeper",
    ],
  ])("that is none is refused in a sentence: %s", (text, sentence) => {
    const read = readNotebook(text, "notes.json");
    expect(!read.ok && read.problems[0]?.what).toContain(sentence);
    expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined();
  });

  test("of an older version is brought up to date step by step", () => {
    const add = (name: string) => (file: object) => ({ ...file, [name]: true });
    expect(upgradeNotebook({}, 1, [add("second"), add("third")])).toEqual({ second: true, third: true });
    expect(upgradeNotebook({}, 2, [add("second"), add("third")])).toEqual({ third: true });
  });
});
