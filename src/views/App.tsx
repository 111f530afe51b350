import { useEffect } from "react";
import type { ReactNode } from "react";
import { languageTag } from "../domain/language.ts";
import { PRESENT } from "../modes/present.ts";
import { Guard } from "./Guard.tsx";
import { Later, usePart } from "./later/Later.tsx";
import { STAGE } from "./later/stage-part.ts";
import { CHINESE } from "./later/words-part.ts";
import { ProblemPage } from "./ProblemPage.tsx";
import { usePageTheme } from "./use-page-theme.ts";
import { ModeContext, useAppState, useLanguage, useWords } from "./page-context.ts";
import "./look/page.css";
import "./look/print.css"; // last: it takes back what the others set

type AppProps = {
  /** What shows an open corpus. */
  readonly children: ReactNode;
};

/** The three phases of a corpus: on its way, open, or not to be opened. */
export function App({ children }: AppProps) {
  const corpus = useAppState((state) => state.corpus);
  const isOnStage = useAppState(({ view }) => view.stage !== undefined);
  const language = useLanguage();
  usePart(CHINESE);
  const words = useWords();

  usePageTheme();
  useEffect(() => {
    document.documentElement.lang = languageTag(language);
    if (language === "zh") void CHINESE.fetch();
  }, [language]);

  switch (corpus.phase) {
    case "loading":
      return (
        <p className="opening" role="status">
          {words.loading}
        </p>
      );
    case "failed":
      return <ProblemPage problems={corpus.problems} />;
    case "ready":
      return (
        <Guard>
          {isOnStage ? (
            <ModeContext value={PRESENT}>
              <Later part={STAGE} isWanted>
                {({ Stage }) => <Stage />}
              </Later>
            </ModeContext>
          ) : (
            children
          )}
        </Guard>
      );
  }
}
