import "./trusted-types.ts";
import { FIRST_REQUEST } from "./first-request.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { alignTexts } from "./align-texts.ts";
import { assert } from "./base/assert.ts";
import type { Result } from "./base/problem.ts";
import type { Corpus } from "./domain/corpus.ts";
import { openCorpus } from "./open-corpus.ts";
import { openFiles } from "./open-files.ts";
import { EXPLORE } from "./modes/explore.ts";
import { readLesson } from "./read-lesson.ts";
import { createAppStore } from "./state/store.ts";
import { decodeView } from "./state/url-codec.ts";
import { keepAddress } from "./state/url-sync.ts";
import { App } from "./views/App.tsx";
import { whenDrawn } from "./views/drawn.ts";
import { DRESSES } from "./views/later/dresses-part.ts";
import { fetchAtRest } from "./views/later/fetch-at-rest.ts";
import { createPart } from "./views/later/part.ts";
import { STAGE } from "./views/later/stage-part.ts";
import { VERTICAL } from "./views/later/vertical-part.ts";
import { CHINESE } from "./views/later/words-part.ts";
import {
  AlignContext,
  AskedContext,
  NotebookContext,
  OpenFilesContext,
  ReadLessonContext,
  StoreContext,
} from "./views/page-context.ts";
import { Page } from "./views/Page.tsx";
import { NARROW } from "./views/vertical/use-is-vertical.ts";

const language = navigator.language.startsWith("zh") ? "zh" : "en";
const asked = window.location.hash;
const store = createAppStore(decodeView(asked, language));
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

const notebooks = createPart(async () => {
  const { keepNotes } = await import("./keep-notes.ts");
  return keepNotes(store, EXPLORE.mayStore);
});

const root = document.getElementById("root");
assert(root, "index.html has no #root");
const page = createRoot(root);
const draw = (): void =>
  page.render(
    <StrictMode>
      <StoreContext value={store}>
        <OpenFilesContext value={openOwn}>
          <AlignContext value={alignTexts}>
            <NotebookContext value={notebooks}>
              <ReadLessonContext value={readLesson}>
                <AskedContext value={asked}>
                  <App>
                    <Page />
                  </App>
                </AskedContext>
              </ReadLessonContext>
            </NotebookContext>
          </AlignContext>
        </OpenFilesContext>
      </StoreContext>
    </StrictMode>,
  );

/** What the page first shows here, beyond what every page needs, comes together with the corpus. */
async function fetchFirst(): Promise<void> {
  const { stage, dress, language: spoken } = store.getState().view;
  const shown = stage
    ? STAGE
    : dress !== "score"
      ? DRESSES
      : matchMedia(NARROW).matches
        ? VERTICAL
        : undefined;
  await Promise.all([shown?.fetch(), spoken === "zh" && CHINESE.fetch()]);
}

/** Milliseconds. Who waits for longer is told what for; before, the sentence would only hold up the picture. */
const PATIENCE = 150;
/** Milliseconds after which parts are fetched even where no picture has told that it stands. */
const LONGEST = 5000;

/** Nothing is awaited outside of a function here: parts that import what is in this file would wait for it forever. */
async function openFirst(): Promise<void> {
  const patience = setTimeout(draw, PATIENCE);
  const [opened] = await Promise.all([openCorpus(FIRST_REQUEST), fetchFirst()]);
  clearTimeout(patience);
  show(opened, false);
  draw();
  const { stage, dress } = store.getState().view;
  const hasPicture = opened.ok && !stage && dress === "score";
  whenDrawn(() => void goOn(), hasPicture ? LONGEST : 0);
}

/** What nobody waits for. */
async function goOn(): Promise<void> {
  await fetchAtRest();
  if (import.meta.env.PROD)
    await import("./keep-site.tsx").then(({ keepSite }) => keepSite(store, notebooks));
}

void openFirst();
