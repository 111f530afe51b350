import { useEffect, useRef, useState } from "react";
import { languageTag } from "../../domain/language.ts";
import { useAppState, useLanguage } from "../page-context.ts";
import { besideWordsOf } from "../words/beside-words-of.ts";
import type { BesideLayoutProps } from "./beside-props.ts";
import { goToRow } from "./go-to-row.ts";
import { JoiningLines } from "./JoiningLines.tsx";
import { levelColumns } from "./level-columns.ts";
import { RowHandle } from "./RowHandle.tsx";
import { rowOfPlace } from "./row-of-place.ts";
import { UnitText } from "./UnitText.tsx";
import { AROUND, useGrowing } from "./use-growing.ts";

/**
 * Each text as it runs, at its own pace, all scrolled by one hand; lines lead from each sentence to
 * its counterparts. What the pointer or the focus is on is lit in all of them.
 */
export function BesideColumns({ comparison, texts, wanted, goTo, changes, page }: BesideLayoutProps) {
  const said = besideWordsOf(useLanguage());
  const place = useAppState((state) => state.view.place);
  const chosen = rowOfPlace(comparison, texts, place);
  const [pointed, setPointed] = useState<number>();
  const frame = useRef<HTMLDivElement>(null);
  const { rows } = comparison;
  const count = useGrowing(rows.length, Math.max(chosen ?? 0, wanted?.row ?? 0) + AROUND);
  useEffect(() => {
    if (chosen === undefined || !frame.current) return;
    levelColumns(frame.current, chosen);
    goToRow(page.current, chosen, false);
  }, [chosen, page]);
  useEffect(() => {
    if (!wanted || !frame.current) return;
    levelColumns(frame.current, wanted.row);
    goToRow(page.current, wanted.row);
  }, [wanted, page]);
  return (
    <div className="beside-columns" ref={frame} onPointerLeave={() => setPointed(undefined)}>
      {texts.map((text, column) => (
        <section key={text.id} className="beside-column" aria-label={text.name} data-witness={text.id}>
          {inTextOrder(comparison, column)
            .slice(0, count)
            .map((at) => {
              const row = rows[at];
              if (!row) return undefined;
              const isFirst = row.cells.findIndex((units) => units.length > 0) === column;
              const lit = at === pointed || at === chosen ? " is-chosen" : "";
              return (
                <div
                  key={row.id}
                  className={`beside-piece is-${row.status ?? "alone"}${lit}`}
                  {...(isFirst ? { "data-row": at } : {})}
                  data-piece={at}
                  onPointerEnter={() => setPointed(at)}
                  onFocus={() => setPointed(at)}
                >
                  {isFirst && (
                    <RowHandle
                      row={row}
                      at={at}
                      texts={texts}
                      isTabStop={at === (chosen ?? 0)}
                      changes={changes}
                    />
                  )}
                  {row.isMoved && <span className="beside-moved">{said.moved}</span>}
                  <p lang={languageTag(text.language)} dir="auto">
                    {row.cells[column]?.map((unit) => (
                      <UnitText
                        key={unit.id}
                        text={text}
                        unit={unit}
                        marks={row.marks[column] ?? []}
                        place={at === chosen && place?.sourceId === text.sourceId ? place : undefined}
                        goTo={goTo}
                      />
                    ))}
                  </p>
                </div>
              );
            })}
        </section>
      ))}
      <JoiningLines frame={frame} comparison={comparison} lit={pointed ?? chosen} />
    </div>
  );
}

/** Numbers of the rows that a text has something in, as the text has them. */
function inTextOrder({ rows }: BesideLayoutProps["comparison"], column: number): readonly number[] {
  return rows
    .flatMap(({ cells }, at) => {
      const first = cells[column]?.[0];
      return first ? [{ at, start: first.start }] : [];
    })
    .toSorted((a, b) => a.start - b.start)
    .map(({ at }) => at);
}
