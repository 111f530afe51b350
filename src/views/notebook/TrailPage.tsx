import { useState } from "react";
import { remove } from "../../notebook/change.ts";
import { keyOf, ofKind } from "../../notebook/entry.ts";
import type { Seen } from "../../notebook/entry.ts";
import type { Keeper } from "../../notebook/keeper.ts";
import { countSeen, trailOf } from "../../notebook/trail.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { Mixed } from "../Mixed.tsx";
import { useDispatch, useLanguage, useTell } from "../page-context.ts";
import { notebookWordsOf } from "../words/notebook-words-of.ts";
import { readSeen } from "./read-seen.ts";
import { ResumeButton } from "./ResumeButton.tsx";
import { useNotebook } from "./use-notebook.ts";
import "../look/notebook.css";
import "../look/trail.css";

type TrailPageProps = { readonly keeper: Keeper; readonly index: CorpusIndex };

const AT_ONCE = 60;

/** What was opened, of how much; where one was; and how to forget it all. */
export function TrailPage({ keeper, index }: TrailPageProps) {
  const language = useLanguage();
  const said = notebookWordsOf(language);
  const { trail: words } = said;
  const entries = useNotebook(keeper, ({ notebook }) => notebook.entries);
  const [outcome, setOutcome] = useState("");
  const { events, themes, sources } = index.corpus;
  const trail = trailOf(entries);
  const count = (thing: "event" | "theme" | "source", all: readonly { readonly id: string }[]) =>
    words.seen[thing](
      countSeen(
        entries,
        thing,
        all.map(({ id }) => id),
      ),
      all.length,
    );
  const passages = ofKind(entries, "seen").filter(({ thing }) => thing === "passage").length;
  const forget = () => {
    void keeper.takeSnapshot();
    keeper.store.endGroup();
    keeper.store.edit(
      [...entries.values()]
        .filter(({ kind }) => kind === "seen" || kind === "place")
        .map((entry) => remove(entries, keyOf(entry))),
    );
    setOutcome(words.wasReset);
  };
  return (
    <>
      <ul className="seen-counts">
        <li data-seen="event">{count("event", events)}</li>
        <li data-seen="source">{count("source", sources)}</li>
        <li data-seen="theme">{count("theme", themes)}</li>
        <li data-seen="passage">{words.passages(passages)}</li>
      </ul>
      <p className="trail-deeds">
        <ResumeButton />
        <button type="button" className="tab" data-deed="forget" onClick={forget}>
          {words.reset}
        </button>
      </p>
      <p role="status" className="notes-count">
        {outcome}
      </p>
      <p className="study-note">{words.says}</p>
      <h3>{words.heading}</h3>
      {trail.length === 0 && <p className="study-note">{words.none}</p>}
      <ol className="trail">
        {trail.slice(0, AT_ONCE).map((seen) => (
          <TrailEntry key={keyOf(seen)} seen={seen} index={index} />
        ))}
      </ol>
    </>
  );
}

function TrailEntry({ seen, index }: { readonly seen: Seen; readonly index: CorpusIndex }) {
  const language = useLanguage();
  const said = notebookWordsOf(language);
  const tell = useTell();
  const dispatch = useDispatch();
  const known = readSeen(seen, index, tell);
  return (
    <li>
      <span className="note-kind">{said.trail.thing[seen.thing]}</span>{" "}
      {known ? (
        <button type="button" onClick={() => dispatch(known.action)}>
          <Mixed text={known.name} language={language} />
        </button>
      ) : (
        <span>{said.gone}</span>
      )}
    </li>
  );
}
