import type { Span } from "../../../domain/span.ts";
import { REPORTING_VERBS } from "./reporting-verbs.ts";
import { speechVerb } from "./speech-acts.ts";
import { isLetter, wordEnd } from "./tokens.ts";

/**
 * Whether any word of a sentence could report: most sentences have none and need not be split.
 * Words with a capital count only as participles that open a clause: "Stressing that …".
 */
export function mayReport(text: string, { start, end }: Span): boolean {
  let at = start;
  while (at < end) {
    if (!isLetter(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const to = wordEnd(text, at);
    if (to - at > 2 && to - at < 16) {
      const word = text.slice(at, to);
      if (REPORTING_VERBS.has(word) || speechVerb(word) || word === "according" || word === "According")
        return true;
      if (word.endsWith("ing") && REPORTING_VERBS.has(word.toLowerCase())) return true;
    }
    at = to;
  }
  return false;
}
