import { useLayoutEffect, useRef } from "react";
import type { RefObject } from "react";
import type { Language } from "../../domain/language.ts";
import type { EventColumns } from "../../timeline/event-columns.ts";
import type { VerticalPicture } from "../../timeline/vertical-picture.ts";
import { verticalShapes } from "../../timeline/vertical-shapes.ts";
import { tellDrawn } from "../drawn.ts";
import { measureWords } from "../score/measure-words.ts";
import { paintCanvas } from "../score/paint-canvas.ts";
import { usePalette } from "../score/use-palette.ts";
import { useThemeGlyphs } from "../use-theme-glyphs.ts";
import type { Tile } from "./use-vertical-scroll.ts";

type CanvasQuestion = {
  readonly columns: EventColumns;
  readonly language: Language;
  readonly chosen: number | undefined;
};

/** Keeps a canvas as large as a tile in step with its picture: painted when that changes, not while one scrolls. */
export function useVerticalCanvas(
  picture: VerticalPicture,
  { columns, language, chosen }: CanvasQuestion,
  width: number,
  { top, bottom }: Tile,
): RefObject<HTMLCanvasElement | null> {
  const canvas = useRef<HTMLCanvasElement>(null);
  const palette = usePalette();
  const glyphOf = useThemeGlyphs();
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext("2d");
    if (!element || !context) return;
    const ratio = devicePixelRatio;
    element.width = Math.max(1, Math.round(width * ratio));
    element.height = Math.max(1, Math.round((bottom - top) * ratio));
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const shapes = verticalShapes(picture, {
      columns,
      language,
      measure: measureWords(palette.faces),
      glyphOf,
      ...(chosen !== undefined && { chosen }),
    });
    paintCanvas(context, shapes, palette);
    tellDrawn();
  }, [picture, columns, language, palette, glyphOf, chosen, width, top, bottom]);
  return canvas;
}
