import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entriesOf, keyOf } from "../../../src/notebook/entry.ts";
import type { Note, NoteTarget } from "../../../src/notebook/entry.ts";
import { findNotes, isAbout } from "../../../src/notebook/find-notes.ts";
import { entriesOfSession, sessionOf } from "../../../src/notebook/session-entries.ts";
import { snapshotsToDrop } from "../../../src/notebook/snapshots.ts";
import { countSeen, trailOf, visit } from "../../../src/notebook/trail.ts";
import { NEW_SESSION } from "../../../src/state/session.ts";
import { anyEntry } from "../../support/any-notebook.ts";

const note = (id: string, body: string, target: NoteTarget = { type: "none" }): Note => ({
  kind: "note",
  id,
  target,
  body,
  created: 1,
  changed: Number(id.slice(1)),
});

test("entries that differ in kind or id have different keys, whatever stands in their ids", () => {
  fc.assert(
    fc.property(anyEntry, anyEntry, (a, b) => {
      const ids = (entry: object) =>
        JSON.stringify(
          ["kind", "thing", "lesson", "question", "version", "id"].map(
            (name) => ({ ...entry })[name as never],
          ),
        );
      expect(keyOf(a) === keyOf(b)).toBe(ids(a) === ids(b));
    }),
  );
});

describe("notes are found", () => {
  const entries = entriesOf([
    note("n1", "The WEEKDAY gives the year"),
    note("n2", "网络强国在哪里？", { type: "theme", id: "wangluo-qiangguo" }),
    note("n3", "who speaks?", { type: "event", id: "conf-2018" }),
  ]);
  const find = (text: string, about?: NoteTarget["type"]) =>
    findNotes(entries, { text, ...(about && { about }) }, (target) =>
      target.type === "event" ? "Conference of 2018" : "",
    ).map(({ id }) => id);

  test("by all their words, by what they are about, by its name; the last changed first", () => {
    expect(find("")).toEqual(["n3", "n2", "n1"]);
    expect(find("weekday year")).toEqual(["n1"]);
    expect(find("强国")).toEqual(["n2"]);
    expect(find("conference")).toEqual(["n3"]);
    expect(find("", "theme")).toEqual(["n2"]);
    expect(find("weekday", "event")).toEqual([]);
  });

  test("at words that overlap theirs", () => {
    const passage = (start: number, end: number): NoteTarget => ({
      type: "passage",
      passage: { sourceId: "s", start, end, exact: "", prefix: "", suffix: "" },
    });
    expect(isAbout(note("n1", "", passage(2, 5)), passage(4, 9))).toBe(true);
    expect(isAbout(note("n1", "", passage(2, 5)), passage(5, 9))).toBe(false);
    expect(isAbout(note("n1", "", passage(2, 5)), { type: "source", id: "s" })).toBe(false);
  });
});

describe("the trail", () => {
  test("counts what was opened of what there is, and stays with the last visit for a minute", () => {
    const first = visit(new Map(), "event", "a", 1000);
    const entries = entriesOf([first, visit(new Map(), "event", "gone", 2000)]);
    expect(visit(entries, "event", "a", 30_000)).toBe(first);
    expect(visit(entries, "event", "a", 100_000)).toEqual({ ...first, last: 100_000 });
    expect(countSeen(entries, "event", ["a", "b"])).toBe(1);
    expect(trailOf(entries).map(({ id }) => id)).toEqual(["gone", "a"]);
  });
});

describe("the session", () => {
  const links = [{ a: "x", b: "y", links: [], isChanged: true }];
  const session = {
    ...NEW_SESSION,
    pairs: [...links, { a: "x", b: "z", links: [], isChanged: false }],
    tags: { d1: "degree" as const },
    wordings: { w1: "aside" as const },
    reading: { ...NEW_SESSION.reading, showsPinyin: true },
  };

  test("comes back from its entries, with what was computed meanwhile", () => {
    const entries = entriesOf(entriesOfSession(session));
    expect(sessionOf(entries, NEW_SESSION)).toEqual({ ...session, pairs: links });
    expect(new Set(sessionOf(entries, session).pairs)).toEqual(new Set(session.pairs));
  });

  test("in which nothing was decided leaves no entries", () => {
    expect(entriesOfSession(NEW_SESSION)).toEqual([]);
  });
});

describe("snapshots", () => {
  test("71 (G): at least ten are there after long work, and those of former days are not crowded out", () => {
    const day = 86_400_000;
    let kept: readonly number[] = [];
    const take = (at: number) => {
      const drop = new Set(snapshotsToDrop([...kept, at]));
      kept = [...kept, at].filter((time) => !drop.has(time));
    };
    for (let date = 0; date < 40; date += 1)
      for (let nth = 0; nth < 30; nth += 1) take(20_000 * day + date * day + nth * 300_000);
    expect(kept.length).toBeGreaterThanOrEqual(10);
    expect(kept.length).toBeLessThanOrEqual(26);
    expect(new Set(kept.map((time) => Math.floor(time / day))).size).toBe(14);
    expect(Math.max(...kept)).toBe(20_039 * day + 29 * 300_000);
  });
});
