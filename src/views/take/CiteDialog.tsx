import { useEffect, useId, useRef, useState } from "react";
import { citeInStyle, STYLES } from "../../cite/cite-in-style.ts";
import { FILE_ENDINGS, REFERENCE_FORMATS, writeReference } from "../../cite/reference-files.ts";
import { fileNamePart } from "../../base/file-name.ts";
import { useLanguage, useReadState, useTell } from "../page-context.ts";
import { saveFile } from "../picture/save-file.ts";
import { takeWordsOf } from "../words/take-words.ts";
import type { CiteItem } from "./cite-item.ts";
import { copyWords } from "./copy-words.ts";
import { makeCitation, tellDate } from "./make-citation.ts";
import { today } from "./today.ts";
import "../look/take.css";

type CiteDialogProps = {
  readonly items: readonly CiteItem[];
  readonly onClose: () => void;
};

/** Citations of a text or of words in it: seven forms to be copied, three of them also to be saved. */
export function CiteDialog({ items, onClose }: CiteDialogProps) {
  const language = useLanguage();
  const tell = useTell();
  const said = takeWordsOf(language);
  const readState = useReadState();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const [outcome, setOutcome] = useState("");
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const item = items[chosen] ?? items[0];
  if (!item) return undefined;
  const citation = makeCitation(item, readState(), today());
  const copy = async (text: string, what: string) => {
    const isCopied = await copyWords(text);
    setOutcome(isCopied ? said.copied(what) : said.failed);
  };
  const save = (format: (typeof REFERENCE_FORMATS)[number], text: string) => {
    const name = `${fileNamePart(item.source.id, "source")}.${FILE_ENDINGS[format]}`;
    saveFile(new Blob([text], { type: "text/plain;charset=utf-8" }), name);
    setOutcome(said.saved(name));
  };
  const forms = [
    ...STYLES.map((style) => ({ key: style, name: said.style[style], text: citeInStyle(citation, style) })),
    ...REFERENCE_FORMATS.map((format) => ({
      key: format,
      name: said.format[format],
      text: writeReference(citation, format),
      onSave: (text: string) => save(format, text),
    })),
  ];
  return (
    <dialog ref={dialog} className="cite-dialog" aria-labelledby={id} onClose={onClose}>
      <div className="cite-head">
        <h2 id={id}>{said.heading}</h2>
        <button type="button" className="tab" onClick={() => dialog.current?.close()}>
          {said.close}
        </button>
      </div>
      {items.length > 1 && (
        <label className="cite-what">
          {said.what}{" "}
          <select value={chosen} onChange={({ target }) => setChosen(Number(target.value))}>
            {items.map(({ source, passage }, at) => (
              <option key={`${source.id}:${passage?.start ?? ""}-${passage?.end ?? ""}`} value={at}>
                {tell(source.shortTitle)}: {passage ? passage.exact.slice(0, 60) : said.whole}
              </option>
            ))}
          </select>
        </label>
      )}
      <p className="card-note">
        {said.dateKnown(tellDate(item, language))} {said.note}
      </p>
      <p role="status" className="cite-outcome">
        {outcome}
      </p>
      <dl className="cite-forms">
        {forms.map(({ key, name, text, ...form }) => (
          <div key={key} data-form={key}>
            <dt>
              {name}
              <button
                type="button"
                aria-label={`${said.copy}: ${name}`}
                onClick={() => void copy(text, name)}
              >
                {said.copy}
              </button>
              {"onSave" in form && (
                <button type="button" aria-label={`${said.save}: ${name}`} onClick={() => form.onSave(text)}>
                  {said.save}
                </button>
              )}
            </dt>
            {"onSave" in form ? (
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
              <dd className="is-code" tabIndex={0}>
                {text}
              </dd>
            ) : (
              <dd>{text}</dd>
            )}
          </div>
        ))}
      </dl>
    </dialog>
  );
}
