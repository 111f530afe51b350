import type { Span } from "../../../domain/span.ts";
import type { Actor } from "../event-mention.ts";
import { subjectOf } from "./find-name.ts";

const REPORTING = /指出|强调|表示|认为|介绍|说|称|提出|要求/;
const PRONOUN = /^[他她]/;
const FIRST_CLAUSE = /^[^，,。：:]*/;

/**
 * Who is said to say a sentence; 他指出 is the one named last. Few sentences are asked about, so those
 * before are read only then, backwards to the last name.
 */
export class ChineseReporter {
  readonly #text: string;
  #last: Actor | undefined;
  /** The lines since the last one asked about, and their times. */
  #unread: Span[] = [];
  #times: (readonly Span[])[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** To be called for every line in the order of the text. */
  pass(line: Span, times: readonly Span[]): void {
    this.#unread.push(line);
    this.#times.push(times);
  }

  /** Who says the line passed last. */
  ofLastLine(): Actor | undefined {
    const line = this.#unread.at(-1);
    if (line === undefined || !REPORTING.test(firstClause(this.#text, line))) return undefined;
    for (let unread = this.#unread.pop(); unread !== undefined; unread = this.#unread.pop()) {
      const named = namedIn(this.#text, unread, this.#times.pop() ?? []);
      if (named === undefined) continue;
      this.#last = named;
      this.#unread = [];
      this.#times = [];
    }
    return this.#last;
  }
}

const firstClause = (text: string, { start, end }: Span): string =>
  FIRST_CLAUSE.exec(text.slice(start, end))?.[0] ?? "";

/** The subject of a line, unless it is a pronoun or stands behind the verb. */
function namedIn(text: string, span: Span, times: readonly Span[]): Actor | undefined {
  const first = firstClause(text, span);
  const subject = subjectOf(first, span.start, times);
  if (subject === undefined || PRONOUN.test(subject.name)) return undefined;
  const verb = REPORTING.exec(first);
  return verb === null || subject.start < span.start + verb.index ? subject : undefined;
}
