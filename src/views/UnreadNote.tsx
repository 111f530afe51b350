import { useContext, useEffect, useState } from "react";
import type { CorpusIndex } from "../selectors/corpus-index.ts";
import { hasUnread } from "../state/find-unread.ts";
import { fitView } from "../state/fit-view.ts";
import { decodeView } from "../state/url-codec.ts";
import { AskedContext, useLanguage } from "./page-context.ts";
import { unreadWordsOf } from "./words/unread-words.ts";
import "./look/unread.css";

type UnreadNoteProps = { readonly index: CorpusIndex };

/** One sentence where an address asks for something that cannot be shown; what can be shown is. */
export function UnreadNote({ index }: UnreadNoteProps) {
  const said = unreadWordsOf(useLanguage());
  const [asked, setAsked] = useState(useContext(AskedContext));
  useEffect(() => {
    // The address itself has been mended by then; the event still knows how it came.
    const listen = ({ newURL }: HashChangeEvent) => setAsked(new URL(newURL).hash);
    addEventListener("hashchange", listen);
    return () => removeEventListener("hashchange", listen);
  }, []);
  const isUnread = hasUnread(asked, fitView(decodeView(asked), index.corpus));
  return (
    <div role="status" className="unread-note">
      {isUnread && (
        <p>
          {said.sentence}{" "}
          <button type="button" className="tab" onClick={() => setAsked("")}>
            {said.close}
          </button>
        </p>
      )}
    </div>
  );
}
