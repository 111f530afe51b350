import { useState } from "react";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { inOrderOfIssue } from "../../selectors/select-reader.ts";
import { selectPresets } from "../../selectors/select-presets.ts";
import { useAppState, useDispatch, useLanguage } from "../page-context.ts";
import { besideWordsOf } from "../words/beside-words-of.ts";
import { focusReader } from "../focus-reader.ts";
import { useNameText } from "./use-name-text.ts";
import "../look/beside.css";

type BesideChoicesProps = { readonly index: CorpusIndex; readonly close: () => void };

const MOST = 3;

/** Sets of texts worth reading side by side, or any two or three, in the order in which they are chosen. */
export function BesideChoices({ index, close }: BesideChoicesProps) {
  const said = besideWordsOf(useLanguage());
  const nameText = useNameText(index);
  const dispatch = useDispatch();
  const presets = useAppState(selectPresets);
  const beside = useAppState((state) => state.view.beside);
  const [chosen, setChosen] = useState(beside);
  const open = (witnesses: readonly string[]) => {
    dispatch({ type: "read-beside", witnesses });
    close();
    focusReader();
  };
  return (
    <form
      className="beside-choices"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length >= 2) open(chosen);
      }}
    >
      {presets.length > 0 && (
        <fieldset>
          <legend>{said.choose.presets}</legend>
          {presets.map(({ type, witnesses }) => (
            <button
              key={witnesses.join(" ")}
              type="button"
              className="beside-preset"
              data-preset={type}
              onClick={() => open(witnesses)}
            >
              <strong>{said.choose.preset[type]}</strong>
              <span className="menu-says">{witnesses.map(nameText).join(" · ")}</span>
            </button>
          ))}
        </fieldset>
      )}
      <fieldset>
        <legend>{said.choose.texts}</legend>
        {inOrderOfIssue(index.corpus.sources).flatMap(({ witnesses }) =>
          witnesses.map(({ id }) => {
            const place = chosen.indexOf(id);
            const isOff = place === -1 && chosen.length >= MOST;
            return (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={place !== -1}
                  disabled={isOff}
                  data-witness={id}
                  onChange={() =>
                    setChosen(place === -1 ? [...chosen, id] : chosen.filter((other) => other !== id))
                  }
                />
                <span>
                  {nameText(id)}
                  {place !== -1 && <span className="beside-place"> {place + 1}</span>}
                </span>
              </label>
            );
          }),
        )}
        <p className="menu-says" role="status">
          {chosen.length < 2 ? said.choose.tooFew : chosen.length >= MOST ? said.choose.most : ""}
        </p>
      </fieldset>
      <button type="submit" className="tab" aria-disabled={chosen.length < 2}>
        {said.choose.open}
      </button>
    </form>
  );
}
