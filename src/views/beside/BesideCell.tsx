import type { WordMark } from "../../compare/compare-texts.ts";
import type { TextUnit } from "../../compare/text-unit.ts";
import { languageTag } from "../../domain/language.ts";
import type { Place } from "../../state/app-state.ts";
import { useLanguage } from "../page-context.ts";
import { besideWordsOf } from "../words/beside-words-of.ts";
import type { NamedText } from "./named-text.ts";
import { UnitText } from "./UnitText.tsx";

type BesideCellProps = {
  readonly text: NamedText;
  readonly units: readonly TextUnit[];
  readonly marks: readonly WordMark[];
  readonly place: Place | undefined;
  readonly goTo: (row: number) => void;
};

/** What one text has in a row, or that it has nothing there. */
export function BesideCell({ text, units, marks, place, goTo }: BesideCellProps) {
  const said = besideWordsOf(useLanguage());
  return (
    <div className={`beside-cell${units.length === 0 ? " is-empty" : ""}`} data-witness={text.id}>
      <span className="beside-cell-name for-ears">{text.name}</span>
      {units.length === 0 ? (
        <p className="beside-nothing">{said.nothing}</p>
      ) : (
        <p lang={languageTag(text.language)} dir="auto">
          {units.map((unit) => (
            <UnitText key={unit.id} {...{ text, unit, marks, place, goTo }} />
          ))}
        </p>
      )}
    </div>
  );
}
