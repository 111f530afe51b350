import type { Passage } from "../../domain/passage.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { CiteButton } from "./CiteButton.tsx";

type CitePassagesProps = {
  readonly passages: readonly Passage[];
  readonly index: CorpusIndex;
  /** What the passages have in common, for ears: a page has many such buttons. */
  readonly of?: string;
};

/** Opens the citation of one of some passages. */
export function CitePassages({ passages, index, of }: CitePassagesProps) {
  const items = passages.flatMap((passage) => {
    const source = index.sources.get(passage.sourceId);
    return source ? [{ source, passage }] : [];
  });
  return <CiteButton items={items} {...(of !== undefined && { of })} />;
}
