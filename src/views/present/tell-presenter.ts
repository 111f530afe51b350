import { languageTag } from "../../domain/language.ts";
import type { Language } from "../../domain/language.ts";
import { spotBeside } from "../../selectors/select-deck.ts";
import type { Deck } from "../../selectors/select-deck.ts";
import type { StageFrame } from "../../selectors/stage-frame.ts";
import type { StageReport } from "../presenter/messages.ts";
import { presentWordsOf } from "../words/present-words.ts";
import type { ProjectorSettings } from "./projector-settings.ts";
import type { StageMood } from "./stage-moves.ts";
import type { StagePages } from "./use-stage-pages.ts";

type Told = {
  readonly deck: Deck;
  readonly frame: StageFrame;
  readonly pages: StagePages | undefined;
  readonly page: number;
  readonly mood: StageMood;
  readonly settings: ProjectorSettings;
  readonly language: Language;
};

/** Letters of a passage that tell which one it is. */
const ENOUGH = 140;

/** What whoever presents needs to see now. */
export function tellPresenter({ deck, frame, pages, page, mood, settings, language }: Told): StageReport {
  const words = presentWordsOf(language);
  const count = pages?.pages.length ?? 1;
  const spot = spotBeside(deck, 1);
  const next =
    page + 1 < count
      ? words.page(page + 2, count)
      : spot === deck.at
        ? undefined
        : tellStep(deck.frameAt(spot), spot.step > 0, language);
  return {
    type: "report",
    lang: languageTag(language),
    deck: deck.title[language],
    where: [
      ...(deck.count > 0 ? [words.nth[deck.of](deck.at.scene + 1, deck.count)] : []),
      ...(count > 1 ? [words.page(page + 1, count)] : []),
    ].join(", "),
    now: tellStep(frame, deck.at.step > 0, language),
    ...(next !== undefined && { next }),
    note: noteOf(frame, language),
    ...(mood.curtain && { hidden: words[mood.curtain] }),
    hearsCharacters: settings.hearsCharacters,
    words: words.presenter,
  };
}

/** A scene by its title, a later step by what it adds. */
function tellStep({ title, blocks, fresh }: StageFrame, isLater: boolean, language: Language): string {
  const added = isLater ? blocks[fresh] : undefined;
  switch (added?.type) {
    case "line":
      return added.text[language];
    case "question":
      return added.question.prompt[language];
    case "answer":
      return added.question.reveal.text[language];
    case "words": {
      const exact = added.passage.exact.replaceAll(/\s+/g, " ");
      return exact.length > ENOUGH ? `${exact.slice(0, ENOUGH).trim()} …` : exact;
    }
    case undefined:
      return title[language];
  }
}

/** The note of the scene; of an event, the reasons for its date. */
const noteOf = ({ note, event }: StageFrame, language: Language): readonly string[] => [
  ...(note ? [note[language]] : []),
  ...(event?.dating.steps.map(({ says }) => says[language]) ?? []),
];
