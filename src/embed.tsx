import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { assert } from "./base/assert.ts";
import { guestPage } from "./guest/guest-address.ts";
import { hearHost } from "./guest/hear-host.ts";
import { reportHeight } from "./guest/report-height.ts";
import { alone, embedOf } from "./modes/embed.ts";
import { openEmbedded } from "./open-embedded.ts";
import { readGuestSettings } from "./read-guest-settings.ts";
import { createAppStore } from "./state/store.ts";
import { decodeView } from "./state/url-codec.ts";
import { keepAddress } from "./state/url-sync.ts";
import { App } from "./views/App.tsx";
import { GuestContext } from "./views/embed/guest-context.ts";
import { GuestPage } from "./views/embed/GuestPage.tsx";
import { HANDLING } from "./views/later/handling-part.ts";
import { TEXTS } from "./views/later/texts-part.ts";
import { createPart } from "./views/later/part.ts";
import { CHINESE } from "./views/later/words-part.ts";
import { ModeContext, NotebookContext, StoreContext } from "./views/page-context.ts";

const settings = readGuestSettings(document, location, window.name);
const { full, secret, show, view } = settings;
const asked = embedOf(show);
const mode = window.parent === window ? alone(asked) : asked;
const store = createAppStore(decodeView(view, navigator.language.startsWith("zh") ? "zh" : "en"));
keepAddress(store, guestPage(window), "replace");
hearHost(store, window);

const guest = {
  ...(full !== undefined && { full }),
  onHeight: reportHeight(window, settings),
  // WordPress leads to pages of the site that the frame came from.
  onLeave: (address: string) => {
    if (secret !== undefined) window.parent.postMessage({ secret, message: "link", value: address }, "*");
  },
};

const notebooks = createPart(async () => {
  const { keepNotes } = await import("./keep-notes.ts");
  return keepNotes(store, mode.mayStore);
});

const root = document.getElementById("root");
assert(root, "embed.html has no #root");
createRoot(root).render(
  <StrictMode>
    <StoreContext value={store}>
      <ModeContext value={mode}>
        <GuestContext value={guest}>
          <NotebookContext value={notebooks}>
            <App>
              <GuestPage />
            </App>
          </NotebookContext>
        </GuestContext>
      </ModeContext>
    </StoreContext>
  </StrictMode>,
);

async function openFirst(): Promise<void> {
  const isChinese = store.getState().view.language === "zh";
  const [opened] = await Promise.all([openEmbedded(location), isChinese && CHINESE.fetch()]);
  store.dispatch(
    opened.ok
      ? { type: "corpus-opened", corpus: opened.value, isOwn: false }
      : { type: "corpus-failed", problems: opened.problems },
  );
  for (const part of [HANDLING, TEXTS]) await part.fetch();
}

void openFirst();
