import type { Language } from "../../domain/language.ts";
import { languageTag } from "../../domain/language.ts";
import type { EventColumns } from "../../timeline/event-columns.ts";
import { markBox } from "../../timeline/hit-picture.ts";
import type { ScorePicture } from "../../timeline/score-picture.ts";
import type { InterfaceWords } from "../words/interface-words.ts";
import { tellDates } from "./tell-dates.ts";

type MarkTipProps = {
  readonly at: number | undefined;
  readonly picture: ScorePicture;
  readonly columns: EventColumns;
  readonly language: Language;
  readonly words: InterfaceWords;
};

const WIDTH = 300;

/** The whole title and date of the mark pointed at or focused. Ears hear both in the mark's own name. */
export function MarkTip({ at, picture, columns, language, words }: MarkTipProps) {
  const mark = at === undefined ? undefined : picture.marks.find((candidate) => candidate.at === at);
  if (!mark) return undefined;
  const box = markBox(mark, picture);
  const { axis } = picture;
  const left = Math.max(4, Math.min(box.left, axis.left + axis.width + 24 - WIDTH));
  const isLow = mark.y > picture.axisY / 2;
  const place = isLow ? { bottom: picture.height - box.top + 3 } : { top: box.top + box.height + 4 };
  return (
    <div
      className="mark-tip"
      aria-hidden="true"
      style={{ left, maxWidth: WIDTH, ...place }}
      lang={languageTag(language)}
    >
      <strong>{columns.words.title(mark.at, language)}</strong>
      <span>{tellDates(columns, mark.at, language, words)}</span>
    </div>
  );
}
