import { useState } from "react";
import { fileNamePart } from "../../base/file-name.ts";
import type { RecurringWording } from "../../domain/recurring-wording.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { writeThemes } from "../../themes/write-theme.ts";
import { useDispatch, useLanguage, useTell } from "../page-context.ts";
import { saveFile } from "../picture/save-file.ts";
import { candidateWordsOf } from "../words/candidate-words.ts";

type AcceptedThemesProps = { readonly wordings: readonly RecurringWording[]; readonly index: CorpusIndex };

/** Accepted wordings as lines for themes.yaml: no server keeps them, so a person takes them along. */
export function AcceptedThemes({ wordings, index }: AcceptedThemesProps) {
  const said = candidateWordsOf(useLanguage());
  const tell = useTell();
  const dispatch = useDispatch();
  const { families, id } = index.corpus;
  const [familyId, setFamilyId] = useState(families[0]?.id ?? "recurring");
  const [told, setTold] = useState("");
  const text = writeThemes(wordings, familyId);
  const save = () => {
    const name = `${fileNamePart(id, "corpus")}-themes.yaml`;
    saveFile(new Blob([text], { type: "text/yaml;charset=utf-8" }), name);
    setTold(said.saved(name));
  };
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setTold(said.copied),
      () => setTold(said.notCopied),
    );
  return (
    <section className="accepted-themes" aria-label={said.accepted(wordings.length)}>
      <p className="study-note">{said.keep}</p>
      <p className="accepted-choices">
        <label>
          {said.family}{" "}
          <select value={familyId} onChange={(event) => setFamilyId(event.target.value)}>
            {families.map((family) => (
              <option key={family.id} value={family.id}>
                {tell(family.label)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="tab" onClick={save}>
          {said.save}
        </button>
        <button type="button" className="tab" onClick={copy}>
          {said.copy}
        </button>
        <span role="status">{told}</span>
      </p>
      <ul className="accepted-list">
        {wordings.map((wording) => (
          <li key={wording.id}>
            {wording.wording}{" "}
            <button
              type="button"
              className="tab"
              onClick={() => dispatch({ type: "decide-wording", id: wording.id })}
            >
              {said.again}
              <span className="for-ears">: {wording.wording}</span>
            </button>
          </li>
        ))}
      </ul>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls */}
      <pre tabIndex={0}>{text}</pre>
    </section>
  );
}
