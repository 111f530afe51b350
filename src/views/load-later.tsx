import { lazy } from "react";
import type { ComponentType } from "react";

const LOADERS: (() => Promise<unknown>)[] = [];

/**
 * A component loaded when it is first drawn, under a `Suspense`; from then on it is drawn at once. That is
 * the difference from `lazy` alone, and `loadAll` can make it so from the start.
 */
export function loadLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let Loaded: ComponentType<Props> | undefined;
  const loadOnce = async () => ({ default: (Loaded ??= await load()) });
  LOADERS.push(loadOnce);
  const Lazy = lazy(loadOnce);
  return function Later(props: Props) {
    return Loaded === undefined ? <Lazy {...props} /> : <Loaded {...props} />;
  };
}

/** All that is loaded later, now. */
export const loadAll = (): Promise<unknown> => Promise.all(LOADERS.map((load) => load()));
