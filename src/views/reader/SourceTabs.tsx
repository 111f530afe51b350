import { memo, useMemo } from "react";
import type { SourceDocument } from "../../domain/source-document.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { inOrderOfIssue } from "../../selectors/select-reader.ts";
import { BesideMenu } from "../beside/BesideMenu.tsx";
import { describeDate } from "../describe-date.ts";
import { useDispatch, useLanguage, useTell, useWords } from "../page-context.ts";
import { ReadingMenu } from "./ReadingMenu.tsx";

type SourceTabsProps = { readonly index: CorpusIndex; readonly openId: string };

/** The texts of the corpus; the open one says when it was issued and opens its card. */
export const SourceTabs = memo(function SourceTabs({ index, openId }: SourceTabsProps) {
  const words = useWords();
  const tell = useTell();
  const language = useLanguage();
  const dispatch = useDispatch();
  const { sources: all } = index.corpus;
  const sources = useMemo(() => inOrderOfIssue(all), [all]);
  const open = index.sources.get(openId);
  return (
    <div className="source-tabs">
      <nav aria-label={words.reader.sources}>
        {sources.map((source) => (
          <SourceTab key={source.id} source={source} isOpen={source.id === openId} />
        ))}
      </nav>
      <BesideMenu index={index} />
      <ReadingMenu />
      {open && (
        <button
          type="button"
          className="source-line"
          onClick={() => dispatch({ type: "select", selection: { type: "source", id: open.id } })}
        >
          <span>{open.outlet ? tell(open.outlet.name) : words.source.noOutlet}</span>
          <span>
            {open.publication.edtf === undefined
              ? words.reader.noDate
              : describeDate(open.publication, language, words)}
          </span>
          <span className="source-card-link">{words.reader.card}</span>
        </button>
      )}
    </div>
  );
});

type SourceTabProps = { readonly source: SourceDocument; readonly isOpen: boolean };

/** Of a thousand texts two change when another is opened. */
const SourceTab = memo(function SourceTab({ source, isOpen }: SourceTabProps) {
  const tell = useTell();
  const dispatch = useDispatch();
  return (
    <button
      type="button"
      className="tab"
      data-source={source.id}
      aria-current={isOpen ? "true" : undefined}
      onClick={() => dispatch({ type: "open-source", sourceId: source.id })}
    >
      {tell(source.shortTitle)}
    </button>
  );
});
