import type { Span } from "../../domain/span.ts";
import type { Candidate, Page, Recogniser } from "./candidate.ts";
import type { Reading } from "./meaning.ts";

export type Groups = Readonly<Record<string, string | undefined>>;

/** A match within its page, for readings that look at case or at neighbours. */
export type Match = Span & { readonly page: Page };

/** A reading of the whole match, or readings of stretches of it (both ends of a range). */
export type Readings = Reading | readonly (Span & Reading)[] | undefined;

/**
 * Makes a recogniser of one pattern. The pattern reads folded text and must be bounded:
 * no `*` or `+` over anything that can repeat without end. A reading of `undefined`
 * refuses the match, and the search goes on one character further. `first` lists the
 * characters a match can begin with (a character class without its brackets): a cheap
 * test that spares the long pattern most of its attempts.
 */
export function recogniser(
  rule: string,
  pattern: string,
  read: (groups: Groups, match: Match) => Readings,
  first?: string,
): Recogniser {
  const expression = new RegExp(first === undefined ? pattern : `(?=[${first}])(?:${pattern})`, "g");
  return (page) => {
    const found: Candidate[] = [];
    expression.lastIndex = 0;
    for (let match = expression.exec(page.folded); match; match = expression.exec(page.folded)) {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      const readings = read(match.groups ?? {}, { page, start, end });
      if (readings === undefined) expression.lastIndex = start + 1;
      else if ("meaning" in readings) found.push({ start, end, rule, ...readings });
      else for (const part of readings) found.push({ rule, ...part });
    }
    return found;
  };
}
