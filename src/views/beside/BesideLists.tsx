import { useMemo, useState } from "react";
import { excerpt } from "../../base/excerpt.ts";
import type { Comparison } from "../../compare/compare-texts.ts";
import { areSame } from "../../compare/are-same.ts";
import { listDifferences, type DifferenceList } from "../../compare/list-differences.ts";
import { languageTag } from "../../domain/language.ts";
import { useLanguage } from "../page-context.ts";
import { besideWordsOf } from "../words/beside-words-of.ts";
import type { BesideWords } from "../words/beside-words.ts";
import type { NamedText } from "./named-text.ts";

type BesideListsProps = {
  readonly comparison: Comparison;
  readonly texts: readonly NamedText[];
  readonly goTo: (row: number) => void;
};

/** What only one text has, what one lacks, what stands elsewhere, what moved: each leads to its row. */
export function BesideLists({ comparison: { rows }, texts, goTo }: BesideListsProps) {
  const said = besideWordsOf(useLanguage());
  const lists = useMemo(() => listDifferences(rows, texts), [rows, texts]);
  const [most, setMost] = useState<Readonly<Record<string, number>>>({});
  const without = texts.filter(({ units }) => units.length === 0);
  const isSame = useMemo(() => areSame(texts), [texts]);
  return (
    <>
      <details className="beside-lists">
        <summary>{said.lists.label}</summary>
        <div className="beside-lists-body">
          {lists.map((list) => {
            const key = "text" in list ? `${list.kind}-${list.text.id}` : list.kind;
            return (
              <section key={key} data-list={key}>
                <h3>{headingOf(list, rows.length, said)}</h3>
                <ul>
                  {list.items.slice(0, most[key] ?? AT_ONCE).map(({ row, text, span }) => (
                    <li key={`${row} ${span.start}`}>
                      <button type="button" className="quote" onClick={() => goTo(row)}>
                        <q lang={languageTag(text.language)}>
                          {excerpt(text.text.slice(span.start, span.end), LONGEST)}
                        </q>
                      </button>
                    </li>
                  ))}
                </ul>
                {list.items.length > (most[key] ?? AT_ONCE) && (
                  <button
                    type="button"
                    className="tab"
                    onClick={() => setMost({ ...most, [key]: (most[key] ?? AT_ONCE) + AT_ONCE })}
                  >
                    {said.lists.more(
                      Math.min(AT_ONCE, list.items.length - (most[key] ?? AT_ONCE)),
                      list.items.length,
                    )}
                  </button>
                )}
              </section>
            );
          })}
        </div>
      </details>
      {without.map(({ id, name }) => (
        <p key={id} className="beside-note">
          {said.empty(name)}
        </p>
      ))}
      {isSame && <p className="beside-note">{said.same}</p>}
    </>
  );
}

function headingOf(list: DifferenceList<NamedText>, rows: number, { lists }: BesideWords): string {
  const count = list.items.length;
  switch (list.kind) {
    case "only":
      return lists.onlyIn(list.text.name, list.units, list.text.units.length);
    case "lacks":
      return lists.lacks(list.text.name, count, rows);
    case "reordered":
      return lists.reordered(count, rows);
    case "moves":
      return lists.moves(count);
  }
}

const AT_ONCE = 100;
const LONGEST = 90;
