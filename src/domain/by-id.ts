type Named = { readonly id: string };

const known = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();

/**
 * Things by their ids; of things that share one, the last. Of one list it is made once, because a list of
 * a hundred thousand events is asked for by each check of a corpus, and once more when it is shown.
 */
export function byId<T extends Named>(things: readonly T[]): ReadonlyMap<string, T> {
  const before = known.get(things);
  if (before) return before as ReadonlyMap<string, T>; // made of this very list, so of its things
  const found = new Map<string, T>();
  for (const thing of things) found.set(thing.id, thing);
  known.set(things, found);
  return found;
}
