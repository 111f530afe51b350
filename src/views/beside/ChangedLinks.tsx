import { useState } from "react";
import { useLanguage } from "../page-context.ts";
import { besideWordsOf } from "../words/beside-words-of.ts";
import type { LinkChanges } from "./use-link-changes.ts";

/** Says that links were changed here, and takes them along for a corpus folder. */
export function ChangedLinks({ changes }: { readonly changes: LinkChanges }) {
  const said = besideWordsOf(useLanguage());
  const [shown, setShown] = useState<string>();
  const [isCopied, setCopied] = useState(false);
  if (!changes.isChanged && !changes.canUndo) return undefined;
  const copy = () => {
    const yaml = changes.write();
    setShown(yaml);
    void navigator.clipboard?.writeText(yaml).then(
      () => setCopied(true),
      () => setCopied(false), // the text below can be copied by hand
    );
  };
  return (
    <div className="beside-changed">
      <p className="beside-note">
        {changes.isChanged && said.change.made}{" "}
        {changes.canUndo && (
          <button type="button" className="tab" onClick={changes.undo}>
            {said.change.undo}
          </button>
        )}{" "}
        <button type="button" className="tab" onClick={copy}>
          {said.change.copy}
        </button>{" "}
        <span role="status">{isCopied && said.change.copied}</span>
      </p>
      {shown !== undefined && (
        <textarea
          readOnly
          value={shown}
          rows={4}
          aria-label="alignments.yaml"
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  );
}
