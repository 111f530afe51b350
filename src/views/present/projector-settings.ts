/** How the picture is adjusted to the room, the beamer and the wall. */
export type ProjectorSettings = {
  readonly palette: "light" | "dark";
  /** Times what the page gives; 1 changes nothing. */
  readonly brightness: number;
  readonly contrast: number;
  readonly isInverted: boolean;
  readonly textSize: number;
  /** Between two steps of autoplay. */
  readonly seconds: number;
  /** Whether keys of one character are heard. */
  readonly hearsCharacters: boolean;
};

export const PLAIN: ProjectorSettings = {
  palette: "light",
  brightness: 1,
  contrast: 1,
  isInverted: false,
  textSize: 1,
  seconds: 15,
  hearsCharacters: true,
};

/** The least and the most of each that is a number, and the step from one to the next. */
export const RANGES = {
  brightness: [0.5, 1.5, 0.05],
  contrast: [0.5, 1.5, 0.05],
  textSize: [1, 1.4, 0.05],
  seconds: [5, 60, 5],
} as const;

const KEY = "throughline.projector";

/** Whether the picture is other than the page gives it. */
export const isAdjusted = ({ brightness, contrast, isInverted }: ProjectorSettings): boolean =>
  brightness !== 1 || contrast !== 1 || isInverted;

/** The settings that were kept here; the plain ones where nothing, or nothing that can be read, was. */
export function readSettings(storage: () => Storage): ProjectorSettings {
  try {
    return checkSettings(JSON.parse(storage().getItem(KEY) ?? "{}"));
  } catch {
    return PLAIN; // storage is denied, or holds what is not ours
  }
}

/** Whether they could be kept. */
export function keepSettings(storage: () => Storage, settings: ProjectorSettings): boolean {
  try {
    storage().setItem(KEY, JSON.stringify(settings));
    return true;
  } catch {
    return false;
  }
}

function checkSettings(found: unknown): ProjectorSettings {
  if (typeof found !== "object" || found === null) return PLAIN;
  const given = found as Readonly<Record<string, unknown>>;
  const number = (name: keyof typeof RANGES): number => {
    const value = given[name];
    const [least, most] = RANGES[name];
    return typeof value === "number" && value >= least && value <= most ? value : PLAIN[name];
  };
  return {
    palette: given["palette"] === "dark" ? "dark" : "light",
    brightness: number("brightness"),
    contrast: number("contrast"),
    isInverted: given["isInverted"] === true,
    textSize: number("textSize"),
    seconds: number("seconds"),
    hearsCharacters: given["hearsCharacters"] !== false,
  };
}
