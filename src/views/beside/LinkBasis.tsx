import { elementAt } from "../../base/element-at.ts";
import { assert } from "../../base/assert.ts";
import type { Comparison } from "../../compare/compare-texts.ts";
import { useLanguage } from "../page-context.ts";
import { besideWordsOf } from "../words/beside-words-of.ts";
import type { NamedText } from "./named-text.ts";

type LinkBasisProps = {
  readonly comparison: Comparison;
  readonly texts: readonly NamedText[];
};

/** On which links the rows rest, whose words are compared, and what is left out. */
export function LinkBasis({ comparison, texts }: LinkBasisProps) {
  const said = besideWordsOf(useLanguage());
  const nameOf = (witnessId: string) => {
    const text = texts.find(({ id }) => id === witnessId);
    assert(text, `links join texts that are side by side, not ${witnessId}`);
    return text.name;
  };
  const furniture = texts.reduce((sum, text) => sum + text.furniture, 0);
  const pairs = comparison.wordPairs.map((pair) =>
    pair.map((column) => elementAt(texts, column).name).join(" – "),
  );
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
