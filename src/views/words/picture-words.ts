/** What the page says where pictures leave it, and what the pictures say themselves. */
export type PictureWords = {
  readonly stretch: Readonly<Record<"label" | "all" | "screen", string>>;
  readonly width: Readonly<Record<"label" | "own" | "unit", string>>;
  readonly format: Readonly<Record<"label" | "svg" | "png" | "svgSays" | "pngSays", string>>;
  readonly magnified: {
    readonly label: string;
    readonly times: (times: number) => string;
  };
  readonly save: string;
  readonly making: string;
  readonly saved: (name: string, width: number, height: number) => string;
  readonly badWidth: (least: number, most: number) => string;
  readonly tooLarge: (width: number, height: number) => string;
  readonly failed: string;
  readonly placedBy: (clock: string) => string;
  readonly placed: (placed: number, all: number) => string;
  readonly inStretch: (placed: number, all: number, stretch: string) => string;
  /** Of the placed ones: those that found no room for a label. */
  readonly counted: (count: number) => string;
  readonly noDate: string;
  readonly offScale: string;
  readonly more: (count: number) => string;
  readonly filters: string;
  readonly dimmed: string;
  readonly beads: string;
  readonly sources: string;
  readonly drawnWith: string;
  readonly thisView: (address: string) => string;
  /** Puts single words side by side. */
  readonly list: (parts: readonly string[]) => string;
  /** A heading before what it is about. */
  readonly heading: (words: string) => string;
  readonly print: Readonly<Record<"events" | "threads" | "text" | "dateOfText", string>> & {
    readonly uses: (count: number, tokens: number, language: "en" | "zh") => string;
    readonly absent: string;
    readonly moreEvents: (count: number) => string;
  };
};
