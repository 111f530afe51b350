import { applyChanges, fits, joinChanges, reversed } from "./change.ts";
import type { Change } from "./change.ts";
import type { Entries } from "./entry.ts";

/** What was done in one go, and is undone in one go. */
export type Step = {
  readonly changes: readonly Change[];
  /** Steps of one group that follow each other are one: the letters of a word that is typed. */
  readonly group?: string;
};

/** Entries, and the way to them. */
export type Edited = {
  readonly entries: Entries;
  /** The last step last. */
  readonly past: readonly Step[];
  /** What was undone, the next to be redone last. */
  readonly future: readonly Step[];
};

/** Further back nobody goes. */
export const MOST_STEPS = 200;

export const newEdited = (entries: Entries): Edited => ({ entries, past: [], future: [] });

/** Does something that can be undone. Nothing that changes nothing is a step. */
export function edit({ entries, past, future }: Edited, step: Step): Edited {
  const changes = step.changes.filter(({ before, after }) => before !== after);
  if (changes.length === 0) return { entries, past, future };
  const last = past.at(-1);
  const continues = step.group !== undefined && last?.group === step.group && future.length === 0;
  const steps = continues
    ? [...past.slice(0, -1), { ...last, changes: joinAll([...last.changes, ...changes]) }]
    : [...past, { ...step, changes }];
  return { entries: applyChanges(entries, changes), past: steps.slice(-MOST_STEPS), future: [] };
}

/** What comes next is a step of its own, whatever its group. */
export function endGroup(edited: Edited): Edited {
  const last = edited.past.at(-1);
  if (last?.group === undefined) return edited;
  return { ...edited, past: [...edited.past.slice(0, -1), { changes: last.changes }] };
}

/**
 * Takes the last step back. Where something else has been changed since (in another tab) at one of its keys,
 * that is left alone: nothing is overwritten that the step has not made.
 */
export function undo({ entries, past, future }: Edited): Edited {
  const step = past.at(-1);
  if (!step) return { entries, past, future };
  const back = step.changes.map(reversed).filter((change) => fits(entries, change));
  return {
    entries: applyChanges(entries, back),
    past: past.slice(0, -1),
    future: [...future, { changes: step.changes }],
  };
}

export function redo({ entries, past, future }: Edited): Edited {
  const step = future.at(-1);
  if (!step) return { entries, past, future };
  const again = step.changes.filter((change) => fits(entries, change));
  return {
    entries: applyChanges(entries, again),
    past: [...past, step],
    future: future.slice(0, -1),
  };
}

function joinAll(changes: readonly Change[]): readonly Change[] {
  const joined = new Map<string, Change>();
  for (const change of changes) {
    const former = joined.get(change.key);
    joined.set(change.key, former ? joinChanges(former, change) : change);
  }
  return [...joined.values()];
}
