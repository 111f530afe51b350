import { mendStyles } from "./mend-styles.ts";

/** How far a part has come. As long as nothing happens to it, the same object. */
export type PartState<T> =
  | { readonly phase: "waiting" }
  | { readonly phase: "failed" }
  | { readonly phase: "here"; readonly it: T };

/** A piece of the page's own code that is not fetched with the page. Shaped as React wants a store. */
export type Part<T> = {
  readonly state: () => PartState<T>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Begins to fetch it, or again after a failure; once it is here, or on its way, does nothing. Never rejects. */
  readonly fetch: () => Promise<void>;
};

export type ContentOf<P> = P extends Part<infer T> ? T : never;

const made: Part<unknown>[] = [];

/** Every part there is, now, and every one that is in one of them. */
export async function fetchAll(): Promise<void> {
  for (const part of made) await part.fetch();
}

const WAITING = { phase: "waiting" } as const;
const FAILED = { phase: "failed" } as const;

export function createPart<T>(load: () => Promise<T>): Part<T> {
  let state: PartState<T> = WAITING;
  let coming: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const become = (next: PartState<T>): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const part: Part<T> = {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    fetch: () => {
      const isAgain = state.phase === "failed";
      if (isAgain) become(WAITING);
      coming ??= (isAgain ? mendStyles().then(load) : load()).then(
        (it) => become({ phase: "here", it }),
        () => {
          coming = undefined;
          become(FAILED);
        },
      );
      return coming;
    },
  };
  made.push(part);
  return part;
}
