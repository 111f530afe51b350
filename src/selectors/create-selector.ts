import type { AppState } from "../state/app-state.ts";

/**
 * Derived data, computed again only when an input changed (compared with `===`). One
 * result is kept, which is all a page with one store needs.
 */
export function createSelector<I extends readonly unknown[], R>(
  inputs: { readonly [K in keyof I]: (state: AppState) => I[K] },
  compute: (...values: I) => R,
): (state: AppState) => R {
  let last: { readonly values: I; readonly result: R } | undefined;
  return (state) => {
    const values = inputs.map((input) => input(state)) as unknown as I;
    if (last && last.values.every((value, at) => value === values[at])) return last.result;
    last = { values, result: compute(...values) };
    return last.result;
  };
}
