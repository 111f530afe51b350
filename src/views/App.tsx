import { useEffect } from "react";
import { languageTag } from "../domain/language.ts";
import { Page } from "./Page.tsx";
import { ProblemPage } from "./ProblemPage.tsx";
import { usePageTheme } from "./use-page-theme.ts";
import { useAppState, useLanguage, useWords } from "./page-context.ts";
import "./look/page.css";
import "./look/print.css"; // last: it takes back what the others set

/** The three phases of a corpus: on its way, open, or not to be opened. */
export function App() {
  const corpus = useAppState((state) => state.corpus);
  const language = useLanguage();
  const words = useWords();

  usePageTheme();
  useEffect(() => {
    document.documentElement.lang = languageTag(language);
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
      return <Page />;
  }
}
