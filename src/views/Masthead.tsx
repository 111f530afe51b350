import type { MouseEvent } from "react";
import { languageTag } from "../domain/language.ts";
import type { CorpusIndex } from "../selectors/corpus-index.ts";
import { DRESSES, initialView } from "../state/app-state.ts";
import { LessonsMenu } from "./lesson/LessonsMenu.tsx";
import { LookIntoMenu } from "./LookIntoMenu.tsx";
import { TakeAwayMenu } from "./take/TakeAwayMenu.tsx";
import { useAppState, useDispatch, useLanguage, useTell, useWords } from "./page-context.ts";
import { lookIntoWordsOf } from "./words/look-into-words.ts";
import { newNotebookStudy } from "../state/study.ts";
import { SearchButton } from "./search/SearchButton.tsx";
import { PRESENT_WORD } from "./words/present-word.ts";

type MastheadProps = { readonly index: CorpusIndex };

/** The name, the corpus, the three dresses of the events, and the language. */
export function Masthead({ index }: MastheadProps) {
  const words = useWords();
  const tell = useTell();
  const language = useLanguage();
  const dispatch = useDispatch();
  const dress = useAppState((state) => state.view.dress);
  const study = useAppState((state) => state.view.study?.type);
  const isOwn = useAppState(({ corpus }) => corpus.phase === "ready" && corpus.isOwn);
  const goHome = (event: MouseEvent) => {
    event.preventDefault();
    dispatch({ type: "restore", view: initialView(language) });
  };
  const other = language === "en" ? "zh" : "en";
  return (
    <header className="masthead">
      <p className="wordmark" lang="en">
        <a href="." onClick={goHome}>
          <ThreadMark />
          Throughline
        </a>
      </p>
      <h1 className="corpus-title">{tell(index.corpus.title)}</h1>
      {isOwn && (
        <p className="own-corpus">
          {words.open.own} <a href=".">{words.open.back}</a>
        </p>
      )}
      <nav className="masthead-nav" aria-label={words.nav.views}>
        {DRESSES.map((choice) => (
          <button
            key={choice}
            type="button"
            className="tab"
            aria-current={choice === dress ? "page" : undefined}
            onClick={() => dispatch({ type: "wear", dress: choice })}
          >
            {words.nav[choice]}
          </button>
        ))}
      </nav>
      <SearchButton index={index} />
      <LookIntoMenu />
      <button
        type="button"
        className="tab"
        aria-current={study === "notebook" || undefined}
        onClick={() => dispatch({ type: "study", study: newNotebookStudy() })}
      >
        {lookIntoWordsOf(language).name.notebook}
      </button>
      <LessonsMenu />
      <TakeAwayMenu index={index} />
      <button type="button" className="tab" onClick={() => dispatch({ type: "present", isOn: true })}>
        {PRESENT_WORD[language]}
      </button>
      <button
        type="button"
        className="tab speak"
        lang={languageTag(other)}
        onClick={() => dispatch({ type: "speak", language: other })}
      >
        {other === "zh" ? "中文" : "English"}
      </button>
    </header>
  );
}

/** A thread through three beads, the middle one hollow. */
function ThreadMark() {
  return (
    <svg className="thread-mark" width="30" height="14" viewBox="0 0 30 14" aria-hidden="true">
      <path d="M1 7H29" />
      <circle cx="6" cy="7" r="3.4" />
      <circle cx="15" cy="7" r="3" className="hollow" />
      <circle cx="24" cy="7" r="4.6" />
    </svg>
  );
}
