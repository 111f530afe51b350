import type { Comparison } from "../../compare/compare-texts.ts";
import type { ComparedText } from "../../compare/text-unit.ts";
import { useLanguage } from "../page-context.ts";
import { besideWordsOf } from "../words/beside-words-of.ts";

type LinkBasisProps = {
  readonly comparison: Comparison;
  readonly texts: readonly ComparedText[];
  /** Of the texts, in their order. */
  readonly names: readonly string[];
};

/** On which links the rows rest, whose words are compared, and what is left out. */
export function LinkBasis({ comparison, texts, names }: LinkBasisProps) {
  const said = besideWordsOf(useLanguage());
  const nameOf = (witnessId: string) => names[texts.findIndex(({ id }) => id === witnessId)] ?? "";
  const furniture = texts.reduce((sum, text) => sum + text.furniture, 0);
  const pairs = comparison.wordPairs.map(([left, right]) => `${names[left]} – ${names[right]}`);
  return (
    <details className="beside-basis">
      <summary>{said.basis}</summary>
      <p className="beside-note">
        {comparison.layers.map(({ a, b, links, origin }) => (
          <span key={`${a} ${b}`}>{said.layer(nameOf(a), nameOf(b), countJoined(links), origin)}</span>
        ))}
        <span>{pairs.length === 0 ? said.noWords : said.words(pairs)}</span>
        {furniture > 0 && <span>{said.furniture(furniture)}</span>}
      </p>
    </details>
  );
}

/** Of all links those that join sentences of both. */
const countJoined = (links: Comparison["layers"][number]["links"]): number =>
  links.filter(({ left, right }) => left.length > 0 && right.length > 0).length;
