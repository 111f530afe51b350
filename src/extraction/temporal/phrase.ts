import type { Finder, Page } from "./candidate.ts";
import { lazyPattern } from "./lazy-pattern.ts";
import type { TemporalMention } from "./temporal-mention.ts";

/** Makes a finder of fixed phrases that need no resolution. `read` may refuse a match. */
export function phrase(
  pattern: string,
  read: (match: RegExpExecArray) => TemporalMention | undefined,
): Finder<TemporalMention> {
  const expressionFor = lazyPattern(pattern);
  const find = ({ folded }: Page, starts: Iterable<number>): readonly TemporalMention[] => {
    const expression = expressionFor(folded);
    const found: TemporalMention[] = [];
    let from = 0;
    for (const start of starts) {
      if (start < from) continue;
      expression.lastIndex = start;
      const match = expression.exec(folded);
      if (match === null) continue;
      from = expression.lastIndex;
      const mention = read(match);
      if (mention !== undefined) found.push(mention);
    }
    return found;
  };
  return { pattern, find };
}
