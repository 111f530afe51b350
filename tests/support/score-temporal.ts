import { readFileSync } from "node:fs";
import { contains, overlaps, type Span } from "../../src/domain/span.ts";

type GoldExpression = {
  readonly id: string;
  readonly span: { readonly doc: string; readonly u16: readonly [number, number] };
  readonly level: "core" | "marginal";
  readonly nested_in?: string;
};

const gold = (
  JSON.parse(readFileSync(new URL("../gold/temporal.json", import.meta.url), "utf8")) as {
    readonly expressions: readonly GoldExpression[];
  }
).expressions;

export type TemporalScore = {
  readonly recall: number;
  readonly precision: number;
  readonly missed: readonly string[];
  /** `<doc> [start, end)` of what was found and is no expression of time, or not to its full extent. */
  readonly wrong: readonly string[];
};

/**
 * Compares the expressions of time found in the five texts with the annotated core, extent by
 * extent; `found` has them by the annotator's name of the text. Of a nested pair one counts.
 * Marginal expressions neither help nor hurt, and what lies inside a core expression that was
 * found is a part of it, not an error.
 */
export function scoreTemporal(found: ReadonlyMap<string, readonly Span[]>): TemporalScore {
  const core = gold.filter(({ level }) => level === "core");
  const isFound = ({ span: { doc, u16 } }: GoldExpression): boolean =>
    (found.get(doc) ?? []).some(({ start, end }) => start === u16[0] && end === u16[1]);
  const family = ({ id, nested_in }: GoldExpression): readonly GoldExpression[] =>
    core.filter((other) => other.id === id || other.id === nested_in || other.nested_in === id);
  const missed = core.filter((expression) => !family(expression).some(isFound)).map(({ id }) => id);

  const wrong: string[] = [];
  let right = 0;
  for (const [doc, spans] of found) {
    const here = gold.filter(({ span }) => span.doc === doc);
    for (const span of spans) {
      const touched = here.filter((expression) => overlaps(spanOf(expression), span));
      const isRight = touched.some(
        (expression) =>
          expression.level === "core" &&
          contains(spanOf(expression), span) &&
          family(expression).some(isFound),
      );
      if (isRight) right += 1;
      else if (!touched.some(({ level }) => level === "marginal"))
        wrong.push(`${doc} [${span.start}, ${span.end})`);
    }
  }
  return {
    recall: (core.length - missed.length) / core.length,
    precision: right / (right + wrong.length),
    missed,
    wrong,
  };
}

const spanOf = ({ span: { u16 } }: GoldExpression): Span => ({ start: u16[0], end: u16[1] });
