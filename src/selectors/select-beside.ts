import {
  layerOf,
  missingPairs,
  pairsOf,
  storedLayer,
  type LinkLayer,
  type Pair,
} from "../compare/choose-layers.ts";
import { comparedText, type ComparedText } from "../compare/text-unit.ts";
import type { AppState } from "../state/app-state.ts";
import type { PairLinks } from "../state/session.ts";
import { createSelector } from "./create-selector.ts";
import { selectIndex } from "./select-index.ts";

/**
 * 1. selectBesideTexts   the witnesses side by side, sentence by sentence
 * 2. selectLayers        the links between them: the reader's own, those found here, those of the corpus
 * 3. selectMissingPairs  pairs that have to be aligned before all texts are joined
 */
const NO_TEXTS: readonly ComparedText[] = [];

const selectBeside = (state: AppState) => state.view.beside;
const selectPairs = (state: AppState) => state.session.pairs;

export const selectBesideTexts = createSelector([selectIndex, selectBeside], (index, beside) => {
  if (!index || beside.length === 0) return NO_TEXTS;
  return beside.flatMap((id) => {
    const entry = index.witnesses.get(id);
    return entry ? [comparedText(entry.source, id)] : [];
  });
});

export const selectLayers = createSelector(
  [selectIndex, selectBesideTexts, selectPairs],
  (index, texts, pairs): readonly LinkLayer[] =>
    pairsOf(texts.map(({ id }) => id)).flatMap(
      (pair) => ownLayer(pairs, pair) ?? storedLayer(index?.corpus.alignments ?? [], pair) ?? [],
    ),
);

export const selectMissingPairs = createSelector([selectBesideTexts, selectLayers], (texts, layers) =>
  missingPairs(
    layers,
    texts.map(({ id }) => id),
  ),
);

/** Links of this session, kept for a pair in one order, seen in the order asked for. */
function ownLayer(pairs: readonly PairLinks[], pair: Pair): LinkLayer | undefined {
  const [a, b] = pair;
  const own = pairs.find((other) => (other.a === a && other.b === b) || (other.a === b && other.b === a));
  if (!own) return undefined;
  const layer = own.links.length === 0 ? layerOf(pair, []) : storedLayer(own.links, pair);
  return layer && { ...layer, origin: own.isChanged ? layer.origin : "on-demand" };
}
