import type { TimexType } from "../../domain/temporal-expression.ts";
import { findTemporalExpressions } from "./find-temporal-expressions.ts";
import type { TemporalContext } from "./temporal-mention.ts";

/** An expression as TimeML corpora write it. Offsets count UTF-16 code units. */
export type Timex = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: TimexType;
  readonly value: string;
};

/** The TIMEX3 layer alone, without overlaps: what taggers exchange and benchmarks compare. */
export const timexes = (text: string, context: TemporalContext): readonly Timex[] =>
  findTemporalExpressions(text, context)
    .filter(({ layer }) => layer === "timex")
    .map(({ start, end, type, value }) => ({ start, end, text: text.slice(start, end), type, value }));
