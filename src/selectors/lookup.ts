import { groupBy } from "../base/group-by.ts";

/** What is known under an id. */
export type Lookup<T> = { readonly get: (id: string) => T | undefined };

/** Nothing where nothing is named. */
export const lookUp = <T>(lookup: Lookup<T>, id: string | undefined): T | undefined =>
  id === undefined ? undefined : lookup.get(id);

/**
 * Things by id, grouped when first asked for and each group put in order when it is: of a hundred
 * thousand passages a page shows those of one text.
 */
export function lazyGroups<T>(
  list: () => Iterable<T>,
  idOf: (thing: T) => string,
  order: (a: T, b: T) => number,
): Lookup<readonly T[]> {
  let groups: ReadonlyMap<string, readonly T[]> | undefined;
  const ordered = new Map<string, readonly T[]>();
  return {
    get: (id) => {
      groups ??= groupBy(list(), idOf);
      const known = ordered.get(id);
      if (known) return known;
      const group = groups.get(id)?.toSorted(order);
      if (group) ordered.set(id, group);
      return group;
    },
  };
}
