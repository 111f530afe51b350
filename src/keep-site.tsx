import { createRoot } from "react-dom/client";
import { keepOffline } from "./offline/keep-offline.ts";
import type { AppStore } from "./state/store.ts";
import { StoreContext } from "./views/page-context.ts";
import { UpdateNote } from "./views/offline/UpdateNote.tsx";

/**
 * Keeps the site in the browser for when there is no connection. A root of its own: the page itself
 * does without it, where the browser keeps nothing as well as in what is embedded.
 */
export function keepSite(store: AppStore): void {
  if (!("serviceWorker" in navigator)) return; // pages of insecure hosts, and private windows of some browsers
  const offline = keepOffline(new URL("sw.js", document.baseURI), {
    workers: navigator.serviceWorker,
    reload: () => location.reload(),
  });
  const place = document.body.appendChild(document.createElement("div"));
  createRoot(place).render(
    <StoreContext value={store}>
      <UpdateNote offline={offline} isUnsaved={false} />
    </StoreContext>,
  );
}
