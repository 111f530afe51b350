import { useState } from "react";
import { passageAt } from "../../domain/passage.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { selectAnnotations } from "../../selectors/select-annotations.ts";
import { selectOpenSource } from "../../selectors/select-reader.ts";
import { loadLater } from "../later/load-later.tsx";
import { useAppState, useLanguage, useReadState } from "../page-context.ts";
import { embedDialogWordsOf } from "../words/embed-dialog-words.ts";
import { EXPORTS, takeWordsOf } from "../words/take-words.ts";
import { CiteButton } from "./CiteButton.tsx";
import type { CiteItem } from "./cite-item.ts";
import { saveExport } from "./save-export.ts";
import "../look/take.css";

const EmbedDialog = loadLater(() => import("../embed/EmbedDialog.tsx").then((loaded) => loaded.EmbedDialog));

type TakeAwayListProps = { readonly index: CorpusIndex };

/** The words that are lit, or the text that is open, as a citation; what is on show as annotations. */
export function TakeAwayList({ index }: TakeAwayListProps) {
  const language = useLanguage();
  const said = takeWordsOf(language);
  const [isEmbedding, setEmbedding] = useState(false);
  const readState = useReadState();
  const open = useAppState(selectOpenSource);
  const place = useAppState((state) => state.view.place);
  const annotations = useAppState(selectAnnotations);
  const [outcome, setOutcome] = useState("");
  const events = annotations.filter(({ type }) => type === "event").length;
  const items: readonly CiteItem[] = open
    ? [
        ...(place?.sourceId === open.id
          ? [{ source: open, passage: passageAt(open.id, open.text, place.start, place.end) }]
          : []),
        { source: open },
      ]
    : [];
  return (
    <>
      <ul>
        <li>
          <CiteButton items={items} />
        </li>
        <li>
          <button type="button" aria-haspopup="dialog" onClick={() => setEmbedding(true)}>
            {embedDialogWordsOf(language).button}
          </button>
          {isEmbedding && <EmbedDialog index={index} onClose={() => setEmbedding(false)} />}
        </li>
        {EXPORTS.map((kind) => (
          <li key={kind}>
            <button type="button" onClick={() => setOutcome(saveExport(kind, readState(), index))}>
              {said.export[kind]}
              <span className="menu-says">{said.exportSays[kind]}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="menu-says">{said.counted(events, annotations.length - events)}</p>
      <p role="status">{outcome}</p>
    </>
  );
}
