import { splitIntoTokens } from "./split-into-tokens.ts";
import type { ComparedText } from "./text-unit.ts";

/** Whether all texts say the same in the same words, in one order; capitals and the form of quotation marks apart. */
export function areSame(texts: readonly ComparedText[]): boolean {
  const [first, ...others] = texts.map(({ text, units }) =>
    units.flatMap((unit) => splitIntoTokens(text, unit)).map(({ key }) => key),
  );
  return (
    first !== undefined &&
    first.length > 0 &&
    others.every((keys) => keys.length === first.length && keys.every((key, at) => key === first[at]))
  );
}
