import "./trusted-types.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { assert } from "./base/assert.ts";
import { openCorpus } from "./open-corpus.ts";
import { createAppStore } from "./state/store.ts";
import { decodeView } from "./state/url-codec.ts";
import { keepAddress } from "./state/url-sync.ts";
import { App } from "./views/App.tsx";
import { StoreContext } from "./views/page-context.ts";

const language = navigator.language.startsWith("zh") ? "zh" : "en";
const store = createAppStore(decodeView(window.location.hash, language));
keepAddress(store, window);

const root = document.getElementById("root");
assert(root, "index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <StoreContext value={store}>
      <App />
    </StoreContext>
  </StrictMode>,
);

const opened = await openCorpus(window.location);
if (opened.ok) {
  store.dispatch({ type: "corpus-opened", corpus: opened.value });
} else {
  store.dispatch({ type: "corpus-failed", problems: opened.problems });
}
