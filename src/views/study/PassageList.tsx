import { useDeferredValue, useState } from "react";
import type { Passage } from "../../domain/passage.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { useLanguage } from "../page-context.ts";
import { CitePassages } from "../take/CitePassages.tsx";
import { matrixWordsOf } from "../words/matrix-words.ts";
import { PassageLine } from "./PassageLine.tsx";

type PassageListProps = { readonly passages: readonly Passage[]; readonly index: CorpusIndex };

const AT_ONCE = 50;

/** The words behind a number; each leads to its place. */
export function PassageList({ passages, index }: PassageListProps) {
  const said = matrixWordsOf(useLanguage());
  const [most, setMost] = useState(AT_ONCE);
  const shown = useDeferredValue(passages).slice(0, most);
  return (
    <div className="passage-list">
      {shown.map((passage) => (
        <PassageLine
          key={`${passage.sourceId}:${passage.start}-${passage.end}`}
          passage={passage}
          index={index}
        />
      ))}
      <CitePassages passages={shown} index={index} />
      {passages.length > most && (
        <button type="button" className="tab" onClick={() => setMost(most + AT_ONCE)}>
          {said.more(Math.min(AT_ONCE, passages.length - most))}
        </button>
      )}
    </div>
  );
}
