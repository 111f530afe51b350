import { useEffect, useMemo, useRef, useState } from "react";
import type { CSSProperties } from "react";
import { languageTag } from "../../domain/language.ts";
import { selectDeck } from "../../selectors/select-deck.ts";
import type { Deck } from "../../selectors/select-deck.ts";
import { selectIndex } from "../../selectors/select-index.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { useAppState, useLanguage } from "../page-context.ts";
import { presentWordsOf } from "../words/present-words.ts";
import { StageFlow } from "./StageFlow.tsx";
import { StageHead } from "./StageHead.tsx";
import { StageLayers } from "./StageLayers.tsx";
import { StageTools } from "./StageTools.tsx";
import { Strip } from "./Strip.tsx";
import { useIdle } from "./use-idle.ts";
import { useProjector } from "./use-projector.ts";
import { useStageHand } from "./use-stage-hand.ts";
import { useStagePages } from "./use-stage-pages.ts";
import { CALM } from "./stage-moves.ts";
import { tellPresenter } from "./tell-presenter.ts";
import { usePresenter } from "./use-presenter.ts";
import { useWakeLock } from "./use-wake-lock.ts";
import "../look/present.css";

/** One thing at a time, before a room. */
export function Stage() {
  const index = useAppState(selectIndex);
  const deck = useAppState(selectDeck);
  return index && deck && <StageOf index={index} deck={deck} />;
}

type StageOfProps = { readonly index: CorpusIndex; readonly deck: Deck };

function StageOf({ index, deck }: StageOfProps) {
  const language = useLanguage();
  const words = presentWordsOf(language);
  const stage = useRef<HTMLElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const projector = useProjector();
  const { settings } = projector;
  const frame = useMemo(() => deck.frameAt(deck.at), [deck]);
  const [mood, setMood] = useState(CALM);
  const pages = useStagePages(
    room,
    frame,
    `${language} ${settings.textSize} ${mood.showsThemes}`,
    deck.stepsOf(deck.at.scene) === 1,
  );
  const asked = useAppState(({ view }) => view.stage?.page ?? 0);
  const last = pages ? pages.pages.length - 1 : 0;
  const page = !pages || asked === "last" ? last : Math.min(pages.first + asked, last);
  const hand = useStageHand({ deck, pages, page, settings, mood, setMood });
  usePresenter(hand, tellPresenter({ deck, frame, pages, page, mood, settings, language }));
  const isIdle = useIdle(stage);
  useWakeLock();
  useEffect(() => stage.current?.focus({ preventScroll: true }), []);

  const { brightness, contrast, isInverted, textSize } = settings;
  return (
    <main
      ref={stage}
      className="stage"
      tabIndex={-1}
      aria-label={words.stage}
      data-palette={settings.palette}
      data-curtain={mood.curtain}
      data-idle={isIdle || undefined}
      data-spotlit={mood.isSpotlit || undefined}
      style={
        {
          "--text-size": textSize,
          "--picture": `brightness(${brightness}) contrast(${contrast}) invert(${isInverted ? 1 : 0})`,
        } as CSSProperties
      }
    >
      <div className="stage-picture" inert={mood.curtain !== undefined}>
        <StageHead
          deck={deck}
          frame={frame}
          page={pages && last > 0 ? { at: page + 1, of: last + 1 } : undefined}
        />
        <div ref={room} className="stage-flow">
          <StageFlow frame={frame} index={index} pieces={pages?.pages[page]} showsThemes={mood.showsThemes} />
        </div>
        <Strip index={index} lit={frame.lit} textSize={textSize} />
        <StageTools hand={hand} isAdjusted={projector.isAdjusted} />
        <StageLayers hand={hand} deck={deck} projector={projector} />
      </div>
      <p className="for-ears" role="status" lang={languageTag(language)}>
        {hand.said}
      </p>
    </main>
  );
}
