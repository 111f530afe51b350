import { createRoot } from "react-dom/client";
import type { Notebooks } from "./notebook/notebooks.ts";
import { keepOffline } from "./offline/keep-offline.ts";
import type { AppStore } from "./state/store.ts";
import type { Part } from "./views/later/part.ts";
import { NotebookContext, StoreContext } from "./views/page-context.ts";
import { UpdateNote } from "./views/offline/UpdateNote.tsx";

/**
 * Keeps the site in the browser for when there is no connection. A root of its own: the page itself
 * does without it, where the browser keeps nothing as well as in what is embedded.
 */
export function keepSite(store: AppStore, notebooks: Part<Notebooks>): void {
  if (!("serviceWorker" in navigator)) return; // pages of insecure hosts, and private windows of some browsers
  const offline = keepOffline(new URL("sw.js", document.baseURI), {
    workers: navigator.serviceWorker,
    reload: () => location.reload(),
  });
  const place = document.body.appendChild(document.createElement("div"));
  createRoot(place).render(
    <StoreContext value={store}>
      <NotebookContext value={notebooks}>
        <UpdateNote offline={offline} />
      </NotebookContext>
    </StoreContext>,
  );
}
