import { selectTrayEvents } from "../../selectors/select-corpus.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { selectEventsInTime, selectIndex } from "../../selectors/select-index.ts";
import { selectColumns, selectThreads } from "../../selectors/select-threads.ts";
import type { AppState } from "../../state/app-state.ts";
import { layOutSheet } from "../../timeline/sheet/lay-out-sheet.ts";
import type { Panel } from "../../timeline/sheet/lay-out-sheet.ts";
import { scoreParts, unlabelled } from "../../timeline/sheet/score-parts.ts";
import type { Sheet } from "../../timeline/sheet/sheet.ts";
import type { ShapesQuestion } from "../../timeline/shapes-question.ts";
import type { Palette } from "../../timeline/shape-styles.ts";
import { PASSES } from "../../timeline/score-question.ts";
import { measureWords } from "../score/measure-words.ts";
import { tellStretch } from "../score/tell-stretch.ts";
import type { InterfaceWords } from "../words/interface-words.ts";
import { pictureWordsOf } from "../words/picture-words-of.ts";
import { LONGEST_LABEL, picturePlaces, placeScore } from "./picture-score.ts";
import type { PlacedScore } from "./picture-score.ts";
import { tellBlocks, tellEvent } from "./picture-telling.ts";
import type { PictureFacts, TellingQuestion } from "./picture-telling.ts";
import { placeThreads } from "./picture-threads.ts";

export type PictureRequest = {
  /** The whole timeline, or the stretch on screen. */
  readonly stretch: "all" | "screen";
  /** In CSS pixels. */
  readonly width: number;
  readonly palette: Palette;
  /** Of the page without its fragment; absent where the texts stand nowhere. */
  readonly address?: string | undefined;
};

/** A sheet, and what it is called. */
export type MadePicture = {
  readonly sheet: Sheet;
  readonly title: string;
  readonly description: string;
};

/** The picture of what the state shows. In steps between which a page can breathe; nothing while no corpus is open. */
export function* makePicture(
  state: AppState,
  request: PictureRequest,
  words: InterfaceWords,
): Generator<undefined, MadePicture | undefined> {
  const index = selectIndex(state);
  if (!index) return undefined;
  const { view } = state;
  const { language } = view;
  const { width, palette, address } = request;
  const isWhole = request.stretch === "all" || view.window === undefined;
  const measure = measureWords(palette.faces);
  const hasThreads = selectThreads(state).length > 0;
  const places = picturePlaces(width, {
    hasThreads,
    hasUndated: selectColumns(state).some(({ day }) => day === undefined),
    isWhole,
  });
  const score = yield* placeScore(state, index.corpus, places, measure, isWhole);
  const telling: TellingQuestion = { index, view, words, address };
  const facts: PictureFacts = {
    placed: score.picture.shown,
    unlabelled: unlabelled(score.picture),
    undated: selectTrayEvents(state),
    offScale: findOffScale(state, score),
    stretch: isWhole || !view.window ? undefined : tellStretch(view.window, view.scale, language, words),
    hasThreads,
  };
  const title = index.corpus.title[language];
  const said = pictureWordsOf(language);
  const lines = [words.scale.axis[view.scale], said.placedBy(words.clock[view.clock])];
  const panels = [
    placePanel(state, score, telling, { language, measure, overrun: places.beside }),
    ...(hasThreads ? [placeThreads(state, places, measure, words, isWhole)] : []),
  ];
  const blocks = tellBlocks(telling, facts);
  const space = language === "zh" ? "" : " ";
  return {
    sheet: layOutSheet({
      width,
      language,
      measure,
      title,
      lines,
      panels,
      blocks,
    }),
    title,
    description: [...lines, said.placed(facts.placed, index.corpus.events.length)].join(space),
  };
}

function placePanel(
  state: AppState,
  { index, picture }: PlacedScore,
  telling: TellingQuestion,
  look: Pick<ShapesQuestion, "language" | "measure" | "overrun">,
): Panel {
  const { columns } = index.question;
  const documents = selectColumns(state).flatMap(({ day }) => day ?? []);
  const parts = scoreParts(
    picture,
    { ...look, columns, documents, longestLabel: LONGEST_LABEL },
    {
      event: (at) => {
        const event = telling.index.events.get(columns.words.id(at));
        return event ? tellEvent(event, telling) : {};
      },
      counted: telling.words.mark.folded,
    },
  );
  return { parts, height: picture.height };
}

/** On show and placed in time, but without a place on this axis. */
function findOffScale(state: AppState, { index }: PlacedScore): CorpusIndex["corpus"]["events"] {
  const { passes } = index.question;
  const undated = new Set(selectTrayEvents(state).map(({ id }) => id));
  return selectEventsInTime(state).filter(
    ({ id }, at) => index.order.rank[at] === -1 && passes?.[at] !== PASSES.hidden && !undated.has(id),
  );
}
