import { useRef } from "react";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { selectBesideTexts, selectComparison } from "../../selectors/select-beside.ts";
import { useAppState, useDispatch, useLanguage } from "../page-context.ts";
import { besideWordsOf } from "../words/beside-words-of.ts";
import { BesideColumns } from "./BesideColumns.tsx";
import { BesideHead } from "./BesideHead.tsx";
import { BesideLists } from "./BesideLists.tsx";
import { BesideRows } from "./BesideRows.tsx";
import { ChangeStrip } from "./ChangeStrip.tsx";
import { LinkBasis } from "./LinkBasis.tsx";
import type { Layout } from "./layout.ts";
import { goToRow } from "./go-to-row.ts";
import { useAlignment } from "./use-alignment.ts";
import { useLinkChanges } from "./use-link-changes.ts";
import { useNamedTexts } from "./named-text.ts";
import { useTextStyle } from "../reader/use-text-style.ts";
import "../look/beside.css";
import "../look/beside-rows.css";

type BesideProps = { readonly index: CorpusIndex };

/** Two or three texts side by side, sentence by sentence, with what differs. */
export function Beside({ index }: BesideProps) {
  const said = besideWordsOf(useLanguage());
  const texts = useNamedTexts(index, useAppState(selectBesideTexts));
  const comparison = useAppState(selectComparison);
  const { isWaiting, problems } = useAlignment(index);
  const layout: Layout = useAppState(({ view }) => view.inColumns) ? "columns" : "rows";
  const dispatch = useDispatch();
  const textStyle = useTextStyle();
  const page = useRef<HTMLDivElement>(null);
  const changes = useLinkChanges(texts, comparison);
  if (!comparison) return undefined;
  const goTo = (row: number) => goToRow(page.current, row);
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
      {!isWaiting && (
        <div className="beside-details">
          <LinkBasis comparison={comparison} texts={texts} />
          <BesideLists rows={comparison.rows} texts={texts} goTo={goTo} />
        </div>
      )}
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
            <BesideRows {...{ comparison, texts, goTo, changes }} page={page} />
          ) : (
            <BesideColumns {...{ comparison, texts, goTo, changes }} page={page} />
          )}
        </div>
        <ChangeStrip rows={comparison.rows} goTo={goTo} />
      </div>
    </div>
  );
}
