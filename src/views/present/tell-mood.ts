import type { PresentWords } from "../words/present-words.ts";
import type { StageMood } from "./stage-moves.ts";

/** What has changed about the stage, for ears; nothing where only the step is another, which its title says. */
export function tellMood(before: StageMood, now: StageMood, words: PresentWords, seconds: number): string {
  if (now.curtain !== before.curtain) return now.curtain ? words[now.curtain] : words.back;
  if (now.layer === "leaving") return words.leaveHint;
  if (now.isSpotlit !== before.isSpotlit) return now.isSpotlit ? words.spotlightOn : words.spotlightOff;
  if (now.showsThemes !== before.showsThemes) return now.showsThemes ? words.themesOn : words.themesOff;
  if (now.isPlaying !== before.isPlaying) return now.isPlaying ? words.playing(seconds) : words.paused;
  return "";
}
