/**
 * The keys of the stage: one table for the handlers, for the list a person can open, and for the window
 * of whoever presents. Clickers are keyboards: theirs are PageUp, PageDown, the full stop, Escape and F5,
 * which belongs to the browser and finds the same step again.
 */
export const STAGE_ROWS = [
  "next",
  "previous",
  "nextScene",
  "previousScene",
  "first",
  "last",
  "jump",
  "more",
  "black",
  "white",
  "spotlight",
  "themes",
  "autoplay",
  "fullscreen",
  "presenter",
  "code",
  "projector",
  "help",
  "leave",
] as const;
export type StageRow = (typeof STAGE_ROWS)[number];

export type StageKey = {
  readonly row: StageRow;
  /** As `KeyboardEvent.key` names them; `Shift+` before one that is meant only with it. */
  readonly keys: readonly string[];
  /** Those worth showing, where not all are; names or signs. */
  readonly shown: readonly string[];
};

export const STAGE_KEYS: readonly StageKey[] = [
  { row: "next", keys: ["PageDown", "ArrowRight", " ", "n", "N"], shown: ["PageDown", "→", " ", "N"] },
  {
    row: "previous",
    keys: ["PageUp", "ArrowLeft", "Shift+ ", "p", "P"],
    shown: ["PageUp", "←", "Shift+ ", "P"],
  },
  { row: "nextScene", keys: ["ArrowDown"], shown: ["↓"] },
  { row: "previousScene", keys: ["ArrowUp"], shown: ["↑"] },
  { row: "first", keys: ["Home"], shown: ["Home"] },
  { row: "last", keys: ["End"], shown: ["End"] },
  { row: "jump", keys: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "Enter"], shown: ["0–9", "Enter"] },
  { row: "more", keys: ["m", "M"], shown: ["M"] },
  { row: "black", keys: [".", "b", "B"], shown: [".", "B"] },
  { row: "white", keys: [",", "w", "W"], shown: [",", "W"] },
  { row: "spotlight", keys: ["d", "D"], shown: ["D"] },
  { row: "themes", keys: ["t", "T"], shown: ["T"] },
  { row: "autoplay", keys: ["a", "A"], shown: ["A"] },
  { row: "fullscreen", keys: ["f", "F"], shown: ["F"] },
  { row: "presenter", keys: ["s", "S"], shown: ["S"] },
  { row: "code", keys: ["q", "Q"], shown: ["Q"] },
  { row: "projector", keys: ["l", "L"], shown: ["L"] },
  { row: "help", keys: ["?"], shown: ["?"] },
  { row: "leave", keys: ["Escape"], shown: ["Escape"] },
];

/** What a key press asks for; the key itself says which digit. */
export type StagePress = { readonly row: StageRow; readonly key: string };

/** Letters, digits and signs, which somebody who dictates or leans on the keyboard may type unawares (WCAG 2.1.4). */
const isCharacter = (key: string): boolean => key.length === 1 && key !== " ";

/** A button or a link that has the focus does what Space and Enter ask of it. */
const WITHIN_CONTROL = ["Enter", " "];

/**
 * Nothing where somebody types, holds a key of the browser's, or has turned keys of one character off. This
 * module imports nothing: the presenter's window, a page of its own, loads it too.
 */
export function stagePress(
  event: KeyboardEvent,
  hearsCharacters: boolean,
  isTyping: (target: EventTarget | null) => boolean,
): StagePress | undefined {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) {
    return undefined;
  }
  if (isTyping(target) && key !== "Escape") return undefined;
  if (isCharacter(key) && !hearsCharacters) return undefined;
  const isControl = target instanceof Element && target.closest("button, a, input, summary") !== null;
  if (isControl && WITHIN_CONTROL.includes(key)) return undefined;
  const wanted = event.shiftKey && key === " " ? `Shift+${key}` : key;
  const row = STAGE_KEYS.find(({ keys }) => keys.includes(wanted))?.row;
  return row && { row, key };
}
