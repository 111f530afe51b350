import { useMemo } from "react";
import { excerpt } from "../../base/excerpt.ts";
import type { ComparedRow } from "../../compare/compare-texts.ts";
import { listDifferences, type DifferenceList } from "../../compare/list-differences.ts";
import { languageTag } from "../../domain/language.ts";
import { useLanguage } from "../page-context.ts";
import { besideWordsOf } from "../words/beside-words-of.ts";
import type { BesideWords } from "../words/beside-words.ts";
import type { NamedText } from "./named-text.ts";

type BesideListsProps = {
  readonly rows: readonly ComparedRow[];
  readonly texts: readonly NamedText[];
  readonly goTo: (row: number) => void;
};

/** What only one text has, what one lacks, what stands elsewhere, what moved: each leads to its row. */
export function BesideLists({ rows, texts, goTo }: BesideListsProps) {
  const said = besideWordsOf(useLanguage());
  const lists = useMemo(() => listDifferences(rows, texts), [rows, texts]);
  return (
    <details className="beside-lists">
      <summary>{said.lists.label}</summary>
      <div className="beside-lists-body">
        {lists.map((list) => {
          const key = "text" in list ? `${list.kind}-${list.text.id}` : list.kind;
          return (
            <section key={key} data-list={key}>
              <h3>{headingOf(list, rows.length, said)}</h3>
              <ul>
                {list.items.slice(0, MOST).map(({ row, text, span }) => (
                  <li key={`${row} ${span.start}`}>
                    <button type="button" className="quote" onClick={() => goTo(row)}>
                      <q lang={languageTag(text.language)}>
                        {excerpt(text.text.slice(span.start, span.end), LONGEST)}
                      </q>
                    </button>
                  </li>
                ))}
              </ul>
              {list.items.length > MOST && (
                <p className="beside-note">{said.lists.more(list.items.length - MOST)}</p>
              )}
            </section>
          );
        })}
      </div>
    </details>
  );
}

function headingOf(list: DifferenceList<NamedText>, rows: number, { lists }: BesideWords): string {
  const count = list.items.length;
  switch (list.kind) {
    case "only":
      return lists.only(list.text.name, list.units, list.text.units.length);
    case "lacks":
      return lists.lacks(list.text.name, count, rows);
    case "reordered":
      return lists.reordered(count, rows);
    case "moves":
      return lists.moves(count);
  }
}

const MOST = 100;
const LONGEST = 90;
