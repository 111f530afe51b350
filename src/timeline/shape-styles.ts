import type { Language } from "../domain/language.ts";

/** The tones of the page, by the names of its custom properties. */
export const TONES = [
  "paper",
  "ink",
  "quiet",
  "rule",
  "faint",
  "accent",
  "proposed",
  "recede",
  "family-1",
  "family-2",
  "family-3",
  "family-4",
  "family-5",
] as const;
export type Tone = (typeof TONES)[number];

export const FACES = ["sans", "serif", "sans-zh", "serif-zh"] as const;
export type Face = (typeof FACES)[number];

/** What the names of tones and faces stand for: read from the page, or written into a file. */
export type Palette = {
  readonly tones: Readonly<Record<Tone, string>>;
  /** Lists of font families, as CSS writes them. */
  readonly faces: Readonly<Record<Face, string>>;
  /** Few colours, chosen by who reads: nothing may be made faint. */
  readonly isForced: boolean;
};

export type Fill = {
  readonly tone: Tone;
  readonly opacity: number;
  /** Its tone where colours are forced: words stand on it. */
  readonly forced?: Tone;
};
export type Stroke = Omit<Fill, "forced"> & {
  readonly width: number;
  readonly dash?: readonly number[];
  readonly isRound?: boolean;
};
export type Letters = {
  readonly face: "sans" | "serif";
  readonly size: number;
  readonly weight: number;
  readonly isItalic: boolean;
  readonly tone: Tone;
};

const fill = (tone: Tone, opacity = 1): Fill => ({ tone, opacity });
const stroke = (tone: Tone, width: number, opacity = 1, rest: Partial<Stroke> = {}): Stroke => ({
  tone,
  width,
  opacity,
  ...rest,
});
const sans = (size: number, weight: number, tone: Tone): Letters => ({
  face: "sans",
  size,
  weight,
  isItalic: false,
  tone,
});
const italic = (size: number, tone: Tone): Letters => ({
  face: "serif",
  size,
  weight: 400,
  isItalic: true,
  tone,
});

export const FILLS = {
  ground: fill("paper"),
  "ground-wash": { ...fill("rule", 0.2), forced: "paper" },
  era: { ...fill("rule", 0.2), forced: "paper" },
  extent: fill("ink", 0.28),
  "extent-reasoned": fill("ink", 0.24),
  "extent-outside": fill("ink", 0.16),
  "extent-chosen": fill("accent"),
  "extent-dim": fill("ink", 0.1),
  "open-end": fill("ink", 0.85),
  claim: fill("quiet"),
  "claim-chosen": fill("accent"),
  "claim-dim": fill("quiet", 0.4),
  density: fill("ink", 0.5),
  count: { ...fill("faint"), forced: "paper" },
  "thread-chosen": { ...fill("ink", 0.08), forced: "paper" },
} as const satisfies Readonly<Record<string, Fill>>;
export type FillName = keyof typeof FILLS;

export const STROKES = {
  axis: stroke("ink", 1.2),
  tick: stroke("ink", 1),
  document: stroke("rule", 1),
  band: stroke("faint", 1),
  era: stroke("rule", 1),
  tether: stroke("quiet", 0.9, 0.5),
  "tether-chosen": stroke("accent", 1.4),
  claim: stroke("quiet", 1, 0.55),
  "claim-chosen": stroke("accent", 1.8),
  "claim-dim": stroke("quiet", 1, 0.25),
  bracket: stroke("quiet", 1, 0.8),
  "bracket-chosen": stroke("accent", 1.2),
  "ghost-link": stroke("quiet", 1, 0.9, { dash: [1, 3], isRound: true }),
  "ghost-link-chosen": stroke("accent", 1.2, 1, { dash: [1, 3], isRound: true }),
  "other-clock": stroke("quiet", 1, 0.45),
  "other-clock-dim": stroke("quiet", 1, 0.2),
  "other-clock-pointed": stroke("quiet", 1.2, 1, { dash: [1, 3], isRound: true }),
  "other-clock-chosen": stroke("accent", 1.3, 1, { dash: [1, 3], isRound: true }),
  "other-ring-pointed": stroke("quiet", 1.2),
  "other-ring-chosen": stroke("accent", 1.3),
  "proposed-underline": stroke("quiet", 1, 0.9, { dash: [1, 2] }),
  ring: stroke("accent", 2),
  cluster: stroke("quiet", 1, 0.5),
  column: stroke("rule", 1, 0.6),
  episode: stroke("quiet", 1, 0.6),
  thread: stroke("ink", 1.5, 0.4),
  "thread-receded": stroke("ink", 1, 0.3),
  bead: stroke("ink", 1.3),
  "bead-receded": stroke("ink", 1, 0.8),
  "bead-ring": stroke("ink", 1, 0.7),
} as const satisfies Readonly<Record<string, Stroke>>;
export type StrokeName = keyof typeof STROKES;

export const LETTERS = {
  title: sans(12.5, 500, "ink"),
  "title-part": sans(12.5, 400, "ink"),
  "title-proposed": sans(12.5, 500, "quiet"),
  "title-chosen": sans(12.5, 600, "accent"),
  "title-dim": sans(12.5, 400, "recede"),
  date: sans(11, 400, "quiet"),
  "date-dim": sans(11, 400, "recede"),
  claim: italic(12, "quiet"),
  "claim-chosen": italic(12, "accent"),
  "claim-dim": italic(12, "recede"),
  tick: sans(12, 400, "ink"),
  gap: italic(11.5, "quiet"),
  era: italic(11.5, "quiet"),
  band: sans(11, 600, "quiet"),
  count: sans(11, 600, "ink"),
  "cluster-title": sans(11, 400, "quiet"),
  or: italic(11, "quiet"),
  thread: sans(12.5, 600, "ink"),
  "thread-receded": sans(12.5, 400, "recede"),
  formula: sans(11, 400, "quiet"),
  wording: italic(12.5, "ink"),
  "wording-more": sans(10.5, 400, "quiet"),
  uses: sans(9.5, 700, "paper"),
  "uses-receded": sans(9.5, 400, "recede"),
  head: sans(12, 600, "ink"),
  "head-chosen": sans(12, 600, "accent"),
  "head-date": sans(11.5, 400, "quiet"),
  episode: italic(11.5, "quiet"),
  note: sans(11.5, 400, "quiet"),
  label: sans(13.5, 500, "ink"),
  "label-part": sans(13.5, 400, "ink"),
  "label-proposed": sans(13.5, 500, "quiet"),
  "label-chosen": sans(13.5, 600, "accent"),
  "label-dim": sans(13.5, 400, "recede"),
  "label-claim": italic(13.5, "quiet"),
  "label-claim-chosen": italic(13.5, "accent"),
  "label-date": sans(11.5, 400, "quiet"),
  headline: { face: "serif", size: 22, weight: 600, isItalic: false, tone: "ink" },
} as const satisfies Readonly<Record<string, Letters>>;
export type LetterName = keyof typeof LETTERS;

export const toneOfFill = ({ tone, forced }: Fill, { isForced }: Palette): Tone =>
  isForced && forced ? forced : tone;

/** Chinese has no italics: what is set in the serif italic is set in its sans, upright. */
export function faceOf(
  letters: Letters,
  language: Language,
): { readonly face: Face; readonly isItalic: boolean } {
  if (language === "zh") return { face: "sans-zh", isItalic: false };
  return { face: letters.face, isItalic: letters.isItalic };
}

/** A font as CSS writes it: `italic 400 12px "Noto Serif", serif`. */
export function fontOf(name: LetterName, language: Language, faces: Palette["faces"]): string {
  const letters: Letters = LETTERS[name];
  const { face, isItalic } = faceOf(letters, language);
  return `${isItalic ? "italic " : ""}${letters.weight} ${letters.size}px ${faces[face]}`;
}
