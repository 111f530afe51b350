import "./trusted-types.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { alignTexts } from "./align-texts.ts";
import { assert } from "./base/assert.ts";
import type { Result } from "./base/problem.ts";
import type { Corpus } from "./domain/corpus.ts";
import { openCorpus } from "./open-corpus.ts";
import { openFiles } from "./open-files.ts";
import { createAppStore } from "./state/store.ts";
import { decodeView } from "./state/url-codec.ts";
import { keepAddress } from "./state/url-sync.ts";
import { App } from "./views/App.tsx";
import { AlignContext, OpenFilesContext, StoreContext } from "./views/page-context.ts";

const language = navigator.language.startsWith("zh") ? "zh" : "en";
const store = createAppStore(decodeView(window.location.hash, language));
keepAddress(store, window);

const show = (opened: Result<Corpus>, isOwn: boolean): void =>
  store.dispatch(
    opened.ok
      ? { type: "corpus-opened", corpus: opened.value, isOwn }
      : { type: "corpus-failed", problems: opened.problems },
  );

const openOwn = (files: readonly File[]): void => {
  store.dispatch({ type: "corpus-awaited" });
  void openFiles(files).then((opened) => show(opened, true));
};

const root = document.getElementById("root");
assert(root, "index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <StoreContext value={store}>
      <OpenFilesContext value={openOwn}>
        <AlignContext value={alignTexts}>
          <App />
        </AlignContext>
      </OpenFilesContext>
    </StoreContext>
  </StrictMode>,
);

show(await openCorpus(window.location), false);
