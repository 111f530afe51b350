import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { put, remove } from "../../../src/notebook/change.ts";
import { keyOf } from "../../../src/notebook/entry.ts";
import type { Entries } from "../../../src/notebook/entry.ts";
import { edit, endGroup, MOST_STEPS, newEdited, redo, undo } from "../../../src/notebook/history.ts";
import type { Edited } from "../../../src/notebook/history.ts";
import { anyEntry } from "../../support/any-notebook.ts";

const listOf = (entries: Entries): readonly unknown[] =>
  [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));

/** The model: every state there was, and where in them one stands. */
type Model = { states: Entries[]; at: number };
type Real = { edited: Edited };

const assertStands = (model: Model, { edited }: Real): void =>
  // oxlint-disable-next-line vitest/no-standalone-expect -- a command of the test below
  expect(listOf(edited.entries)).toEqual(listOf(model.states[model.at]!));

class Do implements fc.Command<Model, Real> {
  readonly #change: (entries: Entries) => ReturnType<typeof put>;
  constructor(change: (entries: Entries) => ReturnType<typeof put>) {
    this.#change = change;
  }
  check = () => true;
  run(model: Model, real: Real): void {
    const before = real.edited.entries;
    real.edited = edit(real.edited, { changes: [this.#change(before)] });
    if (real.edited.entries === before) return;
    model.states = [...model.states.slice(0, model.at + 1), real.edited.entries];
    model.at += 1;
  }
}

class Back implements fc.Command<Model, Real> {
  check = (model: Readonly<Model>) => model.at > 0;
  run(model: Model, real: Real): void {
    real.edited = undo(real.edited);
    model.at -= 1;
    assertStands(model, real);
  }
}

class Again implements fc.Command<Model, Real> {
  check = (model: Readonly<Model>) => model.at < model.states.length - 1;
  run(model: Model, real: Real): void {
    real.edited = redo(real.edited);
    model.at += 1;
    assertStands(model, real);
  }
}

const anyCommands = fc.commands(
  [
    anyEntry.map((entry) => new Do((entries) => put(entries, entry))),
    fc.nat(20).map((nth) => new Do((entries) => remove(entries, [...entries.keys()][nth] ?? "nothing"))),
    fc.constant(new Back()),
    fc.constant(new Again()),
  ],
  { maxCommands: 120 },
);

describe("steps back and forth", () => {
  test("45 (G): n steps back and n forth lead to where one was, after whatever was done", () => {
    fc.assert(
      fc.property(anyCommands, fc.nat(MOST_STEPS), (commands, count) => {
        const real: Real = { edited: newEdited(new Map()) };
        fc.modelRun(() => ({ model: { states: [new Map()], at: 0 }, real }), commands);
        const n = Math.min(count, real.edited.past.length);
        let moved = real.edited;
        for (let step = 0; step < n; step += 1) moved = undo(moved);
        for (let step = 0; step < n; step += 1) moved = redo(moved);
        expect(listOf(moved.entries)).toEqual(listOf(real.edited.entries));
        expect(moved.past.length).toBe(real.edited.past.length);
      }),
      { numRuns: 200 },
    );
  });

  test("lead back over fifty and more", () => {
    let edited = newEdited(new Map());
    for (let at = 0; at < 60; at += 1) {
      edited = edit(edited, {
        changes: [put(edited.entries, { kind: "wording", id: `w${at}`, decision: "aside" })],
      });
    }
    for (let at = 0; at < 60; at += 1) edited = undo(edited);
    expect(edited.entries.size).toBe(0);
    for (let at = 0; at < 60; at += 1) edited = redo(edited);
    expect(edited.entries.size).toBe(60);
  });

  test("take the letters of a word as one, until the word is ended", () => {
    const type = (edited: Edited, decision: "accepted" | "aside") =>
      edit(edited, {
        changes: [put(edited.entries, { kind: "wording", id: "w", decision })],
        group: "typing",
      });
    const typed = type(type(newEdited(new Map()), "accepted"), "aside");
    expect(typed.past).toHaveLength(1);
    expect(undo(typed).entries.size).toBe(0);
    expect(type(endGroup(typed), "accepted").past).toHaveLength(2);
  });

  test("leave alone what somebody else has changed since", () => {
    const mine = { kind: "wording", id: "w", decision: "accepted" } as const;
    const theirs = { ...mine, decision: "aside" } as const;
    const edited = edit(newEdited(new Map()), { changes: [put(new Map(), mine)] });
    const met = { ...edited, entries: new Map([[keyOf(theirs), theirs]]) };
    expect([...undo(met).entries.values()]).toEqual([theirs]);
  });
});
