import type { Span } from "../../domain/span.ts";
import type { Candidate, Page, Recogniser } from "./candidate.ts";
import { lazyPattern } from "./lazy-pattern.ts";
import type { Reading } from "./meaning.ts";

export type Groups = Readonly<Record<string, string | undefined>>;

/** A match within its page, for readings that look at case or at neighbours. */
export type Match = Span & { readonly page: Page };

/** A reading of the whole match, or readings of stretches of it (both ends of a range). */
export type Readings = Reading | readonly (Span & Reading)[] | undefined;

/**
 * Makes a recogniser of one pattern. The pattern reads folded text and must be bounded:
 * no `*` or `+` over anything that can repeat without end. A reading of `undefined`
 * refuses the match, and the search goes on one character further.
 */
export function recogniser(
  rule: string,
  pattern: string,
  read: (groups: Groups, match: Match) => Readings,
): Recogniser {
  const expressionFor = lazyPattern(pattern);
  const find = (page: Page, starts: Iterable<number>): readonly Candidate[] => {
    const expression = expressionFor(page.folded);
    const found: Candidate[] = [];
    let from = 0;
    for (const start of starts) {
      if (start < from) continue;
      expression.lastIndex = start;
      const match = expression.exec(page.folded);
      if (match === null) continue;
      const end = start + match[0].trimEnd().length;
      const readings = read(match.groups ?? {}, { page, start, end });
      if (readings === undefined) continue;
      from = expression.lastIndex;
      if ("meaning" in readings) found.push({ start, end, rule, ...readings });
      else for (const part of readings) found.push({ rule, ...part });
    }
    return found;
  };
  return { pattern, find };
}
