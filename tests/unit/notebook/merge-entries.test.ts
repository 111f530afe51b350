import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entriesOf, ofKind } from "../../../src/notebook/entry.ts";
import type { Entries, Note } from "../../../src/notebook/entry.ts";
import { mergeEntries } from "../../../src/notebook/merge-entries.ts";
import { anyNote } from "../../support/any-notebook.ts";

const note = (id: string, body: string): Note => ({
  kind: "note",
  id,
  target: { type: "none" },
  body,
  created: 1,
  changed: 1,
});
const of = (...notes: readonly Note[]): Entries => entriesOf(notes);
const bodies = (entries: Entries) =>
  ofKind(entries, "note")
    .map(({ body }) => body)
    .toSorted();
const listOf = (entries: Entries) => [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Few ids, so that the same note is changed in several places. */
const anyNotes = fc
  .array(fc.tuple(fc.constantFrom("a", "b", "c"), anyNote), { maxLength: 4 })
  .map((list) => entriesOf(list.map(([id, one]) => ({ ...one, id }))));

describe("two places joined", () => {
  test("69 (G): different notes are both there, the same note in two wordings stands twice", () => {
    const base = of(note("a", "one"));
    expect(
      bodies(
        mergeEntries(base, of(note("a", "one"), note("b", "mine")), of(note("a", "one"), note("c", "theirs")))
          .entries,
      ),
    ).toEqual(["mine", "one", "theirs"]);
    const both = mergeEntries(base, of(note("a", "mine")), of(note("a", "theirs")));
    expect(bodies(both.entries)).toEqual(["mine", "theirs"]);
    expect(both.doubled).toHaveLength(1);
    expect(ofKind(both.entries, "note").find(({ body }) => body === "theirs")?.besides).toBe("a");
  });

  test("what only one of them changed or deleted is as that one left it", () => {
    const base = of(note("a", "one"), note("b", "two"));
    expect(bodies(mergeEntries(base, base, of(note("a", "changed"))).entries)).toEqual(["changed"]);
    expect(bodies(mergeEntries(base, of(note("a", "changed")), base).entries)).toEqual(["changed"]);
  });

  test("what one deleted and the other changed is kept", () => {
    const base = of(note("a", "one"));
    expect(bodies(mergeEntries(base, of(), of(note("a", "changed"))).entries)).toEqual(["changed"]);
  });

  test("an earlier state of one's own is no word of another", () => {
    const { entries, doubled } = mergeEntries(
      of(),
      of(note("a", "typed on")),
      of(note("a", "typ")),
      () => true,
    );
    expect([bodies(entries), doubled]).toEqual([["typed on"], []]);
  });

  test("no words that either has written are lost, and joining again changes nothing", () => {
    fc.assert(
      fc.property(anyNotes, anyNotes, anyNotes, (base, ours, theirs) => {
        const { entries } = mergeEntries(base, ours, theirs);
        const said = new Set(bodies(entries));
        const known = new Set(bodies(base));
        for (const body of [...bodies(ours), ...bodies(theirs)]) {
          if (!known.has(body)) expect(said).toContain(body);
        }
        expect(listOf(mergeEntries(base, entries, theirs).entries)).toEqual(listOf(entries));
        expect(listOf(mergeEntries(base, ours, base).entries)).toEqual(listOf(ours));
        expect(listOf(mergeEntries(base, base, theirs).entries)).toEqual(listOf(theirs));
      }),
      { numRuns: 1000 },
    );
  });

  test("what was seen counts from the first time to the last", () => {
    const seen = (first: number, last: number) =>
      entriesOf([{ kind: "seen", thing: "event", id: "e", first, last }]);
    expect([...mergeEntries(new Map(), seen(3, 4), seen(1, 2)).entries.values()]).toMatchObject([
      { first: 1, last: 4 },
    ]);
  });
});
