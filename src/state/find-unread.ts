import type { View } from "./app-state.ts";
import { encodeView, URL_VERSION } from "./url-codec.ts";

/** What an address may say without need: it is so anyway. */
const USUAL: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    v: [String(URL_VERSION)],
    lang: ["en"],
    as: ["score"],
    scale: ["gaps-collapsed"],
    clock: ["happened"],
    order: ["family"],
    dim: ["0"],
    columns: ["0"],
    how: ["plain"],
    sort: ["source", "family"],
    show: ["sources", "notes"],
    within: ["sentence"],
    step: ["0"],
    page: ["0"],
  }),
);

/** Clamped to the axis of the corpus: what is asked for and what is shown may differ without a mistake. */
const NUMBERS = new Set(["from", "to"]);

/**
 * Whether a fragment of an address asks for something that did not come into the view made from it: a word that is
 * not understood, a thing that the corpus does not hold.
 */
export function hasUnread(fragment: string, view: View): boolean {
  const asked = new URLSearchParams(fragment.replace(/^#/, ""));
  const shown = new URLSearchParams(encodeView(view).slice(1));
  return [...asked].some(([key, value]) => {
    if (USUAL.get(key)?.includes(value)) return false;
    const got = shown.get(key);
    if (got === null) return true;
    if (NUMBERS.has(key) || got.trim() === value.trim()) return false;
    const entries = (list: string) => [...new Set(list.split(","))].filter(Boolean).toSorted().join(",");
    return entries(got) !== entries(value);
  });
}
