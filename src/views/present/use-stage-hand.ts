import { useEffect, useState } from "react";
import { unreachable } from "../../base/assert.ts";
import { spotBeside } from "../../selectors/select-deck.ts";
import type { Deck, Spot } from "../../selectors/select-deck.ts";
import { useDispatch, useLanguage, useReadState } from "../page-context.ts";
import { isTyping } from "../is-typing.ts";
import { useHandler } from "../use-handler.ts";
import { presentWordsOf } from "../words/present-words.ts";
import type { ProjectorSettings } from "./projector-settings.ts";
import { stagePress } from "./stage-keys.ts";
import type { StagePress, StageRow } from "./stage-keys.ts";
import { answerPress } from "./stage-moves.ts";
import type { StageMood, StageMove } from "./stage-moves.ts";
import { tellMood } from "./tell-mood.ts";
import { toggleFullscreen } from "./toggle-fullscreen.ts";
import { openPresenter } from "./open-presenter.ts";
import type { StagePages } from "./use-stage-pages.ts";

type StageHandProps = {
  readonly deck: Deck;
  readonly pages: StagePages | undefined;
  /** The page that is shown, from 0. */
  readonly page: number;
  readonly settings: ProjectorSettings;
  readonly mood: StageMood;
  readonly setMood: (mood: StageMood) => void;
};

export type StageHand = {
  readonly mood: StageMood;
  /** As if the key of the row had been pressed. */
  readonly press: (row: StageRow) => void;
  readonly leave: () => void;
  /** A press that came from elsewhere. */
  readonly obey: (press: StagePress) => void;
  /** The last thing that happened, in words. */
  readonly said: string;
};

/** All that keys, buttons, the clock and the presenter's window do to the stage. */
export function useStageHand({ deck, pages, page, settings, mood, setMood }: StageHandProps): StageHand {
  const dispatch = useDispatch();
  const read = useReadState();
  const words = presentWordsOf(useLanguage());
  const [said, say] = useState("");

  const goTo = (spot: Spot): void => {
    if (spot.scene !== deck.at.scene || spot.step !== deck.at.step) dispatch(deck.goTo(spot, read().view));
  };
  const step = (by: 1 | -1): void => {
    const first = pages?.first ?? 0;
    const last = pages ? pages.pages.length - 1 : 0;
    if (by === 1 ? page < last : page > first) {
      dispatch({ type: "turn-page", page: page - first + by });
      return;
    }
    const spot = spotBeside(deck, by);
    if (spot === deck.at) return;
    goTo(spot);
    if (by === -1) dispatch({ type: "turn-page", page: "last" });
  };
  const scene = (number: number): void => {
    if (deck.count > 0) goTo({ scene: Math.min(deck.count, Math.max(1, number)) - 1, step: 0 });
  };
  const move = (to: StageMove): void => {
    switch (to.to) {
      case "next":
        return step(1);
      case "previous":
        return step(-1);
      case "nextScene":
        return scene(deck.at.scene + 2);
      case "previousScene":
        return scene(deck.at.scene);
      case "first":
        return scene(1);
      case "last":
        return scene(deck.count);
      case "scene":
        return scene(to.number);
      case "more":
        if (deck.more) dispatch(deck.more);
        return;
      case "fullscreen":
        return toggleFullscreen();
      case "presenter":
        return say(openPresenter() ? words.presenterOpen : words.blocked);
      case "out":
        if (document.fullscreenElement) toggleFullscreen();
        return dispatch({ type: "present", isOn: false });
      default:
        return unreachable(to);
    }
  };
  const obey = useHandler((press: StagePress): void => {
    const answer = answerPress(mood, press);
    setMood(answer.mood);
    say(tellMood(mood, answer.mood, words, settings.seconds));
    if (answer.move) move(answer.move);
  });
  const hear = useHandler((event: KeyboardEvent): void => {
    const press = stagePress(event, settings.hearsCharacters, isTyping);
    if (!press || (press.key === "Enter" && mood.digits === "")) return;
    event.preventDefault();
    obey(press);
  });
  useEffect(() => {
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, [hear]);

  const isLast = deck.at.scene === deck.count - 1 && spotBeside(deck, 1) === deck.at;
  const tick = useHandler((): void => {
    if (isLast && (!pages || page === pages.pages.length - 1)) {
      setMood({ ...mood, isPlaying: false });
      say(words.ended);
    } else step(1);
  });
  useEffect(() => {
    if (!mood.isPlaying) return undefined;
    const timer = setInterval(tick, settings.seconds * 1000);
    return () => clearInterval(timer);
  }, [mood.isPlaying, settings.seconds, tick]);

  return { mood, said, obey, press: (row) => obey({ row, key: "" }), leave: () => move({ to: "out" }) };
}
