import { languageTag } from "../../domain/language.ts";
import type { Deck } from "../../selectors/select-deck.ts";
import type { StageFrame } from "../../selectors/stage-frame.ts";
import { dateLook } from "../date-look.ts";
import { describeDate } from "../describe-date.ts";
import { Mixed } from "../Mixed.tsx";
import { useLanguage, useTell, useWords } from "../page-context.ts";
import { MarkShape } from "../score/MarkShape.tsx";
import { presentWordsOf } from "../words/present-words.ts";

type StageHeadProps = {
  readonly deck: Deck;
  readonly frame: StageFrame;
  /** From 1; absent where one page holds everything. */
  readonly page: { readonly at: number; readonly of: number } | undefined;
};

/** Letters of one line; a Chinese sign is as wide as two. */
const SHORT = 56;
const MIDDLING = 110;

const lengthOf = (title: string): "short" | "middling" | "long" => {
  const length = [...title].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0);
  return length <= SHORT ? "short" : length <= MIDDLING ? "middling" : "long";
};

/** Where one is, what this is, and for an event when, and how that is known. */
export function StageHead({ deck, frame, page }: StageHeadProps) {
  const words = useWords();
  const language = useLanguage();
  const said = presentWordsOf(language);
  const tell = useTell();
  const { event, nth } = frame;
  const title = tell(frame.title);
  return (
    <header className="stage-head">
      <p className="stage-where">
        <span className="stage-deck">
          <Mixed text={tell(deck.title)} language={language} />
        </span>
        {/* Keeps its room whether it says something or not: pages are made for what is below it. */}
        <span className="stage-pages">{page && said.page(page.at, page.of)}</span>
        <span className="stage-count">
          {deck.count > 0 && said.nth[deck.of](deck.at.scene + 1, deck.count)}
        </span>
      </p>
      <h1 className="stage-title" data-length={lengthOf(title)} lang={languageTag(language)}>
        <Mixed text={deck.count === 0 ? said.nothing : title} language={language} />
      </h1>
      {event && (
        <p className="stage-when">
          <MarkShape kind={event.kind} look={dateLook(event.dating)} />
          <span className="stage-date">{describeDate(event.dating, language, words)}</span>
          <span className="stage-basis">{said.known(words.basis[event.dating.basis])}</span>
          {nth && nth.of > 1 && <span className="stage-nth">{said.passage(nth.at, nth.of)}</span>}
        </p>
      )}
    </header>
  );
}
