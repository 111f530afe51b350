import { useCallback, useRef, useState } from "react";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { selectBesideTexts, selectLayers } from "../../selectors/select-beside.ts";
import { useAppState, useDispatch, useLanguage } from "../page-context.ts";
import { besideWordsOf } from "../words/beside-words-of.ts";
import { BesideColumns } from "./BesideColumns.tsx";
import { BesideHead } from "./BesideHead.tsx";
import { BesideLists } from "./BesideLists.tsx";
import { BesideRows } from "./BesideRows.tsx";
import { ChangeStrip } from "./ChangeStrip.tsx";
import { LinkBasis } from "./LinkBasis.tsx";
import type { Layout } from "./layout.ts";
import type { WantedRow } from "./beside-props.ts";
import { useAlignment } from "./use-alignment.ts";
import { useComparison } from "./use-comparison.ts";
import { useLinkChanges } from "./use-link-changes.ts";
import { useNamedTexts } from "./named-text.ts";
import { useTextStyle } from "../reader/use-text-style.ts";
import "../look/beside.css";
import "../look/beside-rows.css";

type BesideProps = { readonly index: CorpusIndex };

/** Two or three texts side by side, sentence by sentence, with what differs. */
export function Beside({ index }: BesideProps) {
  const said = besideWordsOf(useLanguage());
  const plain = useAppState(selectBesideTexts);
  const texts = useNamedTexts(index, plain);
  const { isWaiting, problems } = useAlignment(index);
  const comparison = useComparison(plain, useAppState(selectLayers), isWaiting);
  const layout: Layout = useAppState(({ view }) => view.inColumns) ? "columns" : "rows";
  const dispatch = useDispatch();
  const textStyle = useTextStyle();
  const page = useRef<HTMLDivElement>(null);
  const changes = useLinkChanges(texts, comparison);
  const [wanted, setWanted] = useState<WantedRow>();
  const goTo = useCallback((row: number) => setWanted({ row }), []);
  if (texts.length === 0) return undefined;
  const textIds = texts.map(({ id }) => id).join(" ");
  return (
    <div
      className={`beside texts-${texts.length} in-${layout}`}
      style={textStyle}
      aria-label={said.label}
      role="group"
    >
      <BesideHead
        index={index}
        comparison={comparison}
        isWaiting={isWaiting}
        layout={layout}
        onLayout={(wanted) => dispatch({ type: "set-beside", inColumns: wanted === "columns" })}
        changes={changes}
      />
      {problems.map(({ what }) => (
        <p key={what} role="alert" className="beside-note">
          {what}
        </p>
      ))}
      {comparison && (
        <>
          <div className="beside-details">
            <LinkBasis comparison={comparison} texts={texts} />
            <BesideLists comparison={comparison} texts={texts} goTo={goTo} />
          </div>
          <div className="beside-frame">
            <div
              className="beside-page"
              ref={page}
              role="group"
              aria-describedby="beside-keys"
              data-rove-group=""
            >
              <p className="for-ears" id="beside-keys">
                {said.keys}
              </p>
              <div className="beside-names" aria-hidden="true">
                {texts.map(({ id, name }) => (
                  <span key={id}>{name}</span>
                ))}
              </div>
              {layout === "rows" ? (
                <BesideRows key={textIds} {...{ comparison, texts, wanted, goTo, changes }} page={page} />
              ) : (
                <BesideColumns key={textIds} {...{ comparison, texts, wanted, goTo, changes }} page={page} />
              )}
            </div>
            <ChangeStrip rows={comparison.rows} goTo={goTo} />
          </div>
        </>
      )}
    </div>
  );
}
