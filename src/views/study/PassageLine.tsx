import type { Passage } from "../../domain/passage.ts";
import { contains } from "../../domain/span.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { OccurrenceLine } from "../margin/OccurrenceLine.tsx";
import { QuoteButton } from "../margin/QuoteButton.tsx";

type PassageLineProps = { readonly passage: Passage; readonly index: CorpusIndex };

/** Words in their sentence, or a sentence or paragraph itself; choosing them goes there. */
export function PassageLine({ passage, index }: PassageLineProps) {
  const source = index.sources.get(passage.sourceId);
  if (!source) return undefined;
  const isUnit = [...source.sentences, ...source.segments].some((unit) => contains(passage, unit));
  return isUnit ? (
    <QuoteButton passage={passage} index={index} />
  ) : (
    <OccurrenceLine passage={passage} source={source} namesSource />
  );
}
