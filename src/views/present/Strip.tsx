import { useMemo, useRef } from "react";
import { selectAxisDayOf, selectTimeScale } from "../../selectors/select-score.ts";
import { selectPlacedEvents } from "../../selectors/select-corpus.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { layOutStrip } from "../../timeline/strip-picture.ts";
import type { StripMark } from "../../timeline/strip-picture.ts";
import { dateLook } from "../date-look.ts";
import { describeDate } from "../describe-date.ts";
import { measureText } from "../measure-text.ts";
import { useAppState, useLanguage, useTell, useWords } from "../page-context.ts";
import { useSize } from "../use-size.ts";
import { presentWordsOf } from "../words/present-words.ts";
import { StripMarks } from "./StripMarks.tsx";

type StripProps = {
  readonly index: CorpusIndex;
  /** Ids of events that stand out. */
  readonly lit: readonly string[];
  readonly textSize: number;
};

/** In hundredths of the window's height, times the size of letters; as in the style sheet. */
const LETTER = 2.9;

/** Where in time this stands: the axis, with every event of the view as a large mark. */
export function Strip({ index, lit, textSize }: StripProps) {
  const language = useLanguage();
  const words = useWords();
  const tell = useTell();
  const frame = useRef<HTMLDivElement>(null);
  const { width } = useSize(frame);
  const scale = useAppState(selectTimeScale);
  const window = useAppState(({ view }) => view.window);
  const events = useAppState(selectPlacedEvents);
  const dayOf = useAppState(selectAxisDayOf);
  const unit = Math.max(4.2, Math.min(innerHeight / 100, (innerWidth * 3) / 400));
  const letter = LETTER * unit * textSize;
  const marks = useMemo(
    () =>
      events.flatMap((event): readonly StripMark[] => {
        const day = dayOf(event.id);
        return day === undefined
          ? []
          : [{ id: event.id, day, kind: event.kind, look: dateLook(event.dating) }];
      }),
    [events, dayOf],
  );
  const picture = useMemo(
    () =>
      layOutStrip(marks, {
        scale,
        window,
        width,
        letter,
        language,
        measure: (text) => measureText(text, `${letter}px sans-serif`, letter) * 1.05,
      }),
    [marks, scale, window, width, letter, language],
  );
  const chosen = lit.flatMap((id) => {
    const event = index.events.get(id);
    const day = dayOf(id);
    return event && day !== undefined ? [{ event, day }] : [];
  });
  const said = chosen.map(
    ({ event }) => `${tell(event.title)}: ${describeDate(event.dating, language, words)}`,
  );
  return (
    <div
      ref={frame}
      className="stage-strip"
      role="img"
      aria-label={[presentWordsOf(language).axis, ...said].join(language === "zh" ? "。" : ". ")}
    >
      {width > 0 && <StripMarks picture={picture} chosen={chosen} width={width} letter={letter} />}
    </div>
  );
}
