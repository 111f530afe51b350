import type { StagePress, StageRow } from "./stage-keys.ts";

/** What stands before the step that is shown. */
export type StageLayer = "help" | "code" | "projector" | "leaving";

/** How the stage is, besides where it is: nothing of this stands in the address. */
export type StageMood = {
  readonly curtain?: "black" | "white";
  readonly layer?: StageLayer;
  /** Typed so far, of a number to go to. */
  readonly digits: string;
  readonly isSpotlit: boolean;
  readonly showsThemes: boolean;
  readonly isPlaying: boolean;
};

export const CALM: StageMood = { digits: "", isSpotlit: false, showsThemes: false, isPlaying: false };

/** What is to be done elsewhere: the view moves, a window opens. */
export type StageMove =
  | {
      readonly to:
        | "next"
        | "previous"
        | "nextScene"
        | "previousScene"
        | "first"
        | "last"
        | "more"
        | "fullscreen"
        | "presenter"
        | "out";
    }
  /** From 1. */
  | { readonly to: "scene"; readonly number: number };

export type StageAnswer = { readonly mood: StageMood; readonly move?: StageMove };

const STEPS = ["next", "previous", "nextScene", "previousScene", "first", "last", "more"] as const;
const isStep = (row: StageRow): row is (typeof STEPS)[number] => (STEPS as readonly string[]).includes(row);

const MOST_DIGITS = 6;

/** What a press of a key, or of the button that stands for it, changes. */
export function answerPress(mood: StageMood, { row, key }: StagePress): StageAnswer {
  if (mood.curtain) return { mood: underCurtain(mood, mood.curtain, row) };
  const open = withoutLayer(mood, "leaving");
  if (isStep(row)) {
    return { mood: { ...withoutLayer(open, "help"), digits: "", isPlaying: false }, move: { to: row } };
  }
  switch (row) {
    case "jump":
      return jump(open, key);
    case "black":
    case "white":
      return { mood: { ...open, curtain: row, digits: "", isPlaying: false } };
    case "spotlight":
      return { mood: { ...open, isSpotlit: !open.isSpotlit } };
    case "themes":
      return { mood: { ...open, showsThemes: !open.showsThemes } };
    case "autoplay":
      return { mood: { ...open, isPlaying: !open.isPlaying, digits: "" } };
    case "help":
    case "code":
    case "projector":
      return { mood: open.layer === row ? withoutLayer(open, row) : { ...open, layer: row } };
    case "fullscreen":
    case "presenter":
      return { mood: open, move: { to: row } };
    case "leave":
      return leave(mood);
  }
}

/** While nothing can be seen, keys bring the same step back and do no more. */
function underCurtain(mood: StageMood, curtain: "black" | "white", row: StageRow): StageMood {
  if ((row === "black" || row === "white") && row !== curtain) return { ...mood, curtain: row };
  const lifts = row === curtain || row === "leave" || row === "jump" || isStep(row);
  if (!lifts) return mood;
  const { curtain: _curtain, ...rest } = mood;
  return rest;
}

function jump(mood: StageMood, key: string): StageAnswer {
  if (key !== "Enter") {
    return { mood: { ...mood, digits: (mood.digits + key).slice(-MOST_DIGITS), isPlaying: false } };
  }
  const number = Number(mood.digits);
  const calm = { ...mood, digits: "" };
  return number > 0 ? { mood: calm, move: { to: "scene", number } } : { mood: calm };
}

/**
 * One layer at a time. With nothing open it asks first: the start button of common clickers sends Escape,
 * and a talk should not end by mistake.
 */
function leave(mood: StageMood): StageAnswer {
  if (mood.layer === "leaving") return { mood: withoutLayer(mood, "leaving"), move: { to: "out" } };
  if (mood.layer) return { mood: withoutLayer(mood, mood.layer) };
  if (mood.digits !== "") return { mood: { ...mood, digits: "" } };
  if (mood.isPlaying) return { mood: { ...mood, isPlaying: false } };
  return { mood: { ...mood, layer: "leaving" } };
}

function withoutLayer(mood: StageMood, layer: StageLayer): StageMood {
  if (mood.layer !== layer) return mood;
  const { layer: _layer, ...rest } = mood;
  return rest;
}
