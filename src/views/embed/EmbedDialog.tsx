import { useEffect, useId, useRef, useState } from "react";
import { languageTag } from "../../domain/language.ts";
import { embedCode } from "../../guest/embed-code.ts";
import { embedOf, SHOWS } from "../../modes/embed.ts";
import type { Show } from "../../modes/embed.ts";
import { guestHeight } from "../../modes/guest-height.ts";
import { shownRegions } from "../../modes/guest-regions.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { encodeView } from "../../state/url-codec.ts";
import type { View } from "../../state/app-state.ts";
import { useReadState } from "../page-context.ts";
import { viewAddress } from "../picture/view-address.ts";
import { copyWords } from "../take/copy-words.ts";
import { embedDialogWordsOf } from "../words/embed-dialog-words.ts";
import { saveAsFile } from "./save-as-file.ts";
import "../look/take.css";
import "../look/embed-dialog.css";

type EmbedDialogProps = { readonly index: CorpusIndex; readonly onClose: () => void };

const LANGUAGES = ["en", "zh"] as const;
/** As wide as a column of text on most sites. */
const USUAL_WIDTH = 800;
const heightOf = (show: Show, view: View): number =>
  guestHeight(USUAL_WIDTH, shownRegions(embedOf(show), view));

/** The present view for another page: as code for a frame, as one file, or as a package for a course. */
export function EmbedDialog({ index, onClose }: EmbedDialogProps) {
  const [state] = useState(useReadState());
  const dialog = useRef<HTMLDialogElement>(null);
  const code = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const [language, setLanguage] = useState(state.view.language);
  const [show, setShow] = useState(() => usualShow(state.view));
  const [height, setHeight] = useState(() => heightOf(show, state.view));
  const [outcome, setOutcome] = useState("");
  const words = embedDialogWordsOf(state.view.language);
  const said = embedDialogWordsOf(language); // what stands in the other page, in its language
  const title = index.corpus.title[language];
  const page = viewAddress(state, location);
  const view = encodeView({ ...state.view, language });
  const names = { title: said.frame(title), link: said.link(title) };
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const copy = async () => {
    const isCopied = await copyWords(code.current?.value ?? "");
    if (!isCopied) code.current?.select();
    setOutcome(isCopied ? words.copied : words.notCopied);
  };
  const save = async (kind: "one-file" | "scorm") => {
    const settings = { view, show, ...(page !== undefined && { full: page }) };
    const name = await saveAsFile({ kind, corpus: index.corpus, title, settings });
    setOutcome(name === undefined ? words.notSaved : words.saved(name));
  };
  return (
    <dialog ref={dialog} className="cite-dialog embed-dialog" aria-labelledby={id} onClose={onClose}>
      <div className="cite-head">
        <h2 id={id}>{words.heading}</h2>
        <button type="button" className="tab" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      <div className="embed-choices">
        <label>
          {words.what}
          <select
            value={show}
            onChange={({ target }) => {
              const chosen = SHOWS.find((choice) => choice === target.value) ?? show;
              setShow(chosen);
              setHeight(heightOf(chosen, state.view));
            }}
          >
            {SHOWS.filter((choice) => isThere(choice, state.view)).map((choice) => (
              <option key={choice} value={choice}>
                {words.show[choice]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.language}
          <select
            value={language}
            onChange={({ target }) => setLanguage(target.value === "zh" ? "zh" : "en")}
          >
            {LANGUAGES.map((choice) => (
              <option key={choice} value={choice} lang={languageTag(choice)}>
                {choice === "zh" ? "中文" : "English"}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.height}
          <input
            type="number"
            min={200}
            max={4000}
            step={10}
            value={height}
            onChange={({ target }) => setHeight(target.valueAsNumber || heightOf(show, state.view))}
          />
        </label>
      </div>
      {page === undefined ? (
        <p className="card-note">{words.noCode}</p>
      ) : (
        <>
          <label className="embed-code">
            {words.code}
            <textarea
              ref={code}
              readOnly
              rows={6}
              spellCheck={false}
              value={embedCode({ page, show, view, height, ...names })}
            />
          </label>
          <p className="card-note">{words.codeSays}</p>
          <button type="button" className="embed-button" onClick={() => void copy()}>
            {words.copy}
          </button>
        </>
      )}
      <h3>{words.files}</h3>
      <p className="card-note">{words.filesSay}</p>
      <button type="button" className="embed-button" onClick={() => void save("one-file")}>
        {words.oneFile}
      </button>
      <button type="button" className="embed-button" onClick={() => void save("scorm")}>
        {words.scorm}
      </button>
      <p role="status" className="cite-outcome">
        {outcome}
      </p>
    </dialog>
  );
}

/** What is on screen now says what is most likely wanted. */
function usualShow({ beside, selection }: View): Show {
  if (beside.length > 0) return "compare";
  return selection.type === "theme" ? "family" : "all";
}

const isThere = (show: Show, { beside, selection }: View): boolean =>
  (show !== "compare" || beside.length > 0) && (show !== "family" || selection.type === "theme");
