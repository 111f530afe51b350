import { useContext, useRef, useState } from "react";
import type { MouseEvent, RefObject } from "react";
import { languageTag } from "../../domain/language.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { encodeView } from "../../state/url-codec.ts";
import { useAppState, useDispatch, useLanguage, useTell } from "../page-context.ts";
import { embedWordsOf } from "../words/embed-words.ts";
import { EventSteps } from "./EventSteps.tsx";
import { GuestContext } from "./guest-context.ts";

type GuestBarProps = {
  readonly index: CorpusIndex;
  readonly isFull: boolean;
  readonly root: RefObject<HTMLElement | null>;
};

/** What this is, one event on or back, the other language, the whole screen, and the way to the full version. */
export function GuestBar({ index, isFull, root }: GuestBarProps) {
  const language = useLanguage();
  const words = embedWordsOf(language);
  const tell = useTell();
  const dispatch = useDispatch();
  const other = language === "en" ? "zh" : "en";
  const toggle = () => void (isFull ? document.exitFullscreen() : root.current?.requestFullscreen());
  return (
    <footer className="guest-bar">
      <div className="bar-tools">
        <EventSteps />
        <h1 className="guest-title">{tell(index.corpus.title)}</h1>
        <button
          type="button"
          className="tab"
          lang={languageTag(other)}
          onClick={() => dispatch({ type: "speak", language: other })}
        >
          {other === "zh" ? "中文" : "English"}
        </button>
        {document.fullscreenEnabled && (
          <button
            type="button"
            className="tab bar-sign"
            aria-label={isFull ? words.leaveFullscreen : words.fullscreen}
            title={isFull ? words.leaveFullscreen : words.fullscreen}
            onClick={toggle}
          >
            <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
              <path
                d={isFull ? "M5 1V5H1M9 1V5H13M5 13V9H1M9 13V9H13" : "M1 5V1H5M9 1H13V5M13 9V13H9M5 13H1V9"}
              />
            </svg>
          </button>
        )}
      </div>
      <FullVersion />
    </footer>
  );
}

/** Where a frame may open no page, the address stands there to be copied. */
function FullVersion() {
  const words = embedWordsOf(useLanguage());
  const { full, onLeave } = useContext(GuestContext);
  const view = useAppState((state) => state.view);
  const [isBlocked, setBlocked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  if (full === undefined) return undefined;
  const address = `${full}${encodeView(view)}`;
  const open = (event: MouseEvent) => {
    onLeave(address);
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const opened = window.open(address, "_blank");
    setBlocked(opened === null);
    if (opened !== null) forgetOpener(opened);
  };
  return (
    <>
      <a className="full-version" href={address} target="_blank" rel="noopener" onClick={open}>
        {words.open}
        <span className="for-ears"> ({words.openHint})</span>
      </a>
      {isBlocked && (
        <label className="full-address" role="status">
          {words.blocked}
          <input ref={field} readOnly value={address} onFocus={() => field.current?.select()} />
        </label>
      )}
    </>
  );
}

/** A page opened from a frame without an origin is already a stranger to it. */
function forgetOpener(opened: Window): void {
  try {
    opened.opener = null;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
