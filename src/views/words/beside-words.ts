import type { LayerOrigin } from "../../compare/choose-layers.ts";

/** What the page says where texts stand side by side. */
export type BesideWords = {
  readonly choose: Readonly<Record<"presets" | "texts" | "most" | "open" | "tooFew", string>> & {
    readonly preset: Readonly<Record<"triptych" | "two-reports", string>>;
  };
  readonly label: string;
  readonly close: string;
  readonly layout: Readonly<Record<"label" | "rows" | "columns", string>>;
  readonly keys: string;
  readonly aligning: string;
  readonly comparing: string;
  readonly same: string;
  readonly empty: (text: string) => string;
  /** One sentence on the links between two texts. */
  readonly layer: (a: string, b: string, links: number, origin: LayerOrigin) => string;
  readonly origin: Readonly<Record<LayerOrigin, string>>;
  readonly basis: string;
  readonly words: (pairs: readonly string[]) => string;
  readonly noWords: string;
  readonly furniture: (count: number) => string;
  readonly row: (number: number) => string;
  readonly status: Readonly<Record<"reviewed" | "proposed" | "alone", string>>;
  readonly moved: string;
  readonly nothing: string;
  readonly move: (number: number) => string;
  readonly differs: string;
  readonly paragraph: (number: number) => string;
  readonly lists: {
    readonly label: string;
    readonly onlyIn: (text: string, count: number, all: number) => string;
    readonly lacks: (text: string, count: number, all: number) => string;
    readonly reordered: (count: number, all: number) => string;
    readonly moves: (count: number) => string;
    readonly more: (count: number, all: number) => string;
  };
  readonly change: Readonly<Record<"merge" | "split" | "keys" | "made" | "undo" | "copy" | "copied", string>>;
};
