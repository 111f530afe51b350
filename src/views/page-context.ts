import { createContext, useCallback, useContext } from "react";
import { useStore } from "zustand";
import { assert } from "../base/assert.ts";
import type { Result } from "../base/problem.ts";
import type { AlignmentLink } from "../domain/alignment.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Bilingual, Language } from "../domain/language.ts";
import type { Lesson } from "../domain/lesson.ts";
import type { WitnessEntry } from "../selectors/corpus-index.ts";
import { EXPLORE } from "../modes/explore.ts";
import type { Mode } from "../modes/mode.ts";
import type { Notebooks } from "../notebook/notebooks.ts";
import type { Action } from "../state/actions.ts";
import type { AppState } from "../state/app-state.ts";
import type { AppStore } from "../state/store.ts";
import type { Part } from "./later/part.ts";
import { CHINESE } from "./later/words-part.ts";
import { EN } from "./words/en.ts";
import type { InterfaceWords } from "./words/interface-words.ts";

export const StoreContext = createContext<AppStore | undefined>(undefined);

/** Opens files a person chose; the page's entry knows how. */
export const OpenFilesContext = createContext<(files: readonly File[]) => void>(() => undefined);

type Align = (a: WitnessEntry, b: WitnessEntry) => Promise<Result<readonly AlignmentLink[]>>;

/** Finds which sentences of two texts correspond; the page's entry knows how. */
export const AlignContext = createContext<Align>(() => Promise.resolve({ ok: true, value: [] }));

/** The fragment of the address as the page was asked for, before anything mended it. */
export const AskedContext = createContext("");

/** What keeps the reader's notebook; absent where nobody does. The page's entry knows how. */
export const NotebookContext = createContext<Part<Notebooks> | undefined>(undefined);

type ReadLesson = (file: File, corpus: Corpus) => Promise<Result<Lesson>>;

/** Reads a lesson that somebody saved; the page's entry knows how. Absent where nobody does. */
export const ReadLessonContext = createContext<ReadLesson | undefined>(undefined);

/** How the page behaves where it is shown; the entry of another page says otherwise. */
export const ModeContext = createContext<Mode>(EXPLORE);

export const useMode = (): Mode => useContext(ModeContext);

function useAppStore(): AppStore {
  const store = useContext(StoreContext);
  assert(store, "the page has no store");
  return store;
}

export const useAppState = <T>(selector: (state: AppState) => T): T => useStore(useAppStore(), selector);

export const useDispatch = (): ((action: Action) => void) => useAppStore().dispatch;

/** For what is done once, on a click, with the state of that moment. */
export const useReadState = (): (() => AppState) => useAppStore().getState;

export const useLanguage = (): Language => useAppState((state) => state.view.language);

/** English until the words of the other language are here; then `App` draws the page anew. */
export function wordsOf(language: Language): InterfaceWords {
  const chinese = CHINESE.state();
  return language === "zh" && chinese.phase === "here" ? chinese.it.ZH : EN;
}

export const useWords = (): InterfaceWords => wordsOf(useLanguage());

/** Picks the reader's language out of a text written in both. */
export function useTell(): (text: Bilingual) => string {
  const language = useLanguage();
  return useCallback((text) => text[language], [language]);
}
