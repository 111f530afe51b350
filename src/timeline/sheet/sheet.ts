import type { Shape } from "../shape.ts";

/** Shapes that belong together: a mark, a stretch of words, whatever lies behind. */
export type SheetPart = {
  /** In pixels of their own picture, whose top lies `top` pixels below that of the sheet. */
  readonly shapes: readonly Shape[];
  readonly top: number;
  /** What it stands for, for ears and on hover. */
  readonly name?: string;
  /** Where it leads. */
  readonly address?: string;
};

/** A whole picture, in CSS pixels; the first part lies at the back. */
export type Sheet = {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly SheetPart[];
};
