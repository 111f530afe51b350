import { unreachable } from "../base/assert.ts";
import { languageTag } from "../domain/language.ts";
import type { Language } from "../domain/language.ts";
import { GLYPH_PATHS } from "./glyph-paths.ts";
import { hatchPath, MARK_PATHS, MARK_SIZE } from "./mark-paths.ts";
import { FILLS, faceOf, LETTERS, STROKES, toneOfFill } from "./shape-styles.ts";
import type { Fill, FillName, Letters, Palette, Stroke, StrokeName, Tone } from "./shape-styles.ts";
import type { PathStep, Shape } from "./shape.ts";

export type SvgQuestion = {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly language: Language;
  /** What the picture shows, for those who hear it; also the title of the file. */
  readonly title: string;
};

/**
 * Shapes as a whole SVG document that stands alone: colours and fonts written in, no scripts, no
 * style sheet, nothing fetched. The same shapes give the same text.
 */
export function paintSvg(shapes: readonly Shape[], question: SvgQuestion): string {
  const { width, height, palette, language, title } = question;
  const fades = [...new Set(shapes.flatMap((shape) => (shape.type === "fade" ? [fadeId(shape)] : [])))];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}" role="img" lang="${languageTag(language)}" text-rendering="geometricPrecision">`,
    `<title>${escapeXml(title)}</title>`,
    ...(fades.length > 0 ? [`<defs>${fades.map((id) => gradient(id, palette)).join("")}</defs>`] : []),
    `<rect width="100%" height="100%" fill="${palette.tones.paper}"/>`,
    ...shapes.map((shape) => paintShape(shape, palette)),
    "</svg>",
  ].join("\n");
}

function paintShape(shape: Shape, palette: Palette): string {
  switch (shape.type) {
    case "text":
      return text(shape, palette);
    case "rect":
      return `<rect ${box(shape)} ${fill(shape.style, palette, shape.weight, shape.tone)}/>`;
    case "fade":
      return `<rect ${box(shape)} fill="url(#${fadeId(shape)})"/>`;
    case "line":
      return `<path d="M${round(shape.x1)} ${round(shape.y1)}L${round(shape.x2)} ${round(shape.y2)}" ${stroke(shape.style, palette, { tone: shape.tone })}/>`;
    case "path":
      return `<path d="${shape.steps.map(step).join("")}" ${stroke(shape.style, palette)}/>`;
    case "circle": {
      const inside = shape.fill ? fill(shape.fill, palette) : 'fill="none"';
      const around = shape.stroke ? ` ${stroke(shape.stroke, palette, { isOpen: false })}` : "";
      return `<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="${round(shape.radius)}" ${inside}${around}/>`;
    }
    case "symbol":
      return symbol(shape, palette);
    case "glyph":
      return glyph(shape, palette);
    default:
      return unreachable(shape);
  }
}

function text(shape: Extract<Shape, { type: "text" }>, palette: Palette): string {
  const letters: Letters = LETTERS[shape.style];
  const { face, isItalic } = faceOf(letters, shape.language);
  const attributes = [
    `x="${round(shape.x)}" y="${round(shape.y)}"`,
    `font-family="${escapeXml(palette.faces[face])}" font-size="${letters.size}"`,
    ...(letters.weight === 400 ? [] : [`font-weight="${letters.weight}"`]),
    ...(isItalic ? ['font-style="italic"'] : []),
    `fill="${palette.tones[shape.tone ?? letters.tone]}" lang="${languageTag(shape.language)}"`,
  ];
  return `<text ${attributes.join(" ")}>${escapeXml(shape.text)}</text>`;
}

const DASHES = { stated: "", reasoned: "", outside: "2.4 1.9", unknown: "0.6 2.4" } as const;

function symbol(shape: Extract<Shape, { type: "symbol" }>, { tones }: Palette): string {
  const { kind, look } = shape;
  const ink = tones[shape.tone];
  const scale = shape.size / MARK_SIZE;
  const place = `translate(${round(shape.x)} ${round(shape.y)})${scale === 1 ? "" : ` scale(${round(scale)})`}`;
  const dash = DASHES[look];
  const dashed = dash === "" ? "" : ` stroke-dasharray="${dash}"`;
  const dotted = look === "unknown" ? ' stroke-linecap="round"' : "";
  const hatch =
    look === "reasoned"
      ? `<path d="${hatchPath(kind)}" fill="none" stroke="${ink}" stroke-width="1.5"/>`
      : "";
  const ground = look === "stated" ? ink : tones.paper;
  return `<g transform="${place}"><path d="${MARK_PATHS[kind]}" fill="${ground}"/>${hatch}<path d="${MARK_PATHS[kind]}" fill="none" stroke="${ink}" stroke-width="${look === "unknown" ? 1.5 : 1.2}"${dashed}${dotted}/></g>`;
}

function glyph(shape: Extract<Shape, { type: "glyph" }>, palette: Palette): string {
  const radius = shape.diameter / 2;
  const inside = shape.fill ? `fill="${palette.tones[shape.fill]}"` : 'fill="none"';
  const around = shape.stroke
    ? ` ${stroke(shape.stroke, palette, { isOpen: false, tone: shape.tone, scale: radius })}`
    : "";
  return `<path d="${GLYPH_PATHS[shape.glyph]}" transform="translate(${round(shape.x)} ${round(shape.y)}) scale(${round(radius)})" ${inside}${around}/>`;
}

const box = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string =>
  `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;

function fill(name: FillName, palette: Palette, weight = 1, tone?: Tone): string {
  const own: Fill = FILLS[name];
  const style: Fill = tone ? { ...own, tone } : own;
  const colour = palette.tones[toneOfFill(style, palette)];
  return `fill="${colour}"${opacityOf("fill", style.opacity * weight, palette)}`;
}

type StrokeUse = {
  readonly isOpen?: boolean;
  readonly tone?: Tone | undefined;
  /** By which the path is magnified; its stroke is not. */
  readonly scale?: number;
};

function stroke(name: StrokeName, palette: Palette, use: StrokeUse = {}): string {
  const style: Stroke = STROKES[name];
  const { isOpen = true, tone = style.tone, scale = 1 } = use;
  const width = scale === 1 ? style.width : Math.round((style.width / scale) * 1e4) / 1e4;
  return [
    ...(isOpen ? ['fill="none"'] : []),
    `stroke="${palette.tones[tone]}" stroke-width="${width}"`,
    ...(style.dash ? [`stroke-dasharray="${style.dash.join(" ")}"`] : []),
    ...(style.isRound ? ['stroke-linecap="round"'] : []),
  ]
    .join(" ")
    .concat(opacityOf("stroke", style.opacity, palette));
}

const opacityOf = (what: "fill" | "stroke", opacity: number, { isForced }: Palette): string =>
  isForced || opacity >= 1 ? "" : ` ${what}-opacity="${round(opacity)}"`;

const fadeId = ({ style, toward }: Extract<Shape, { type: "fade" }>): string => `fade-${style}-${toward}`;

function gradient(id: string, palette: Palette): string {
  const [, name = "", toward = ""] = /^fade-(.+)-(left|right)$/.exec(id) ?? [];
  const style: Fill = FILLS[name as FillName];
  const colour = palette.tones[toneOfFill(style, palette)];
  const stop = (offset: number, share: number) =>
    `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${round(style.opacity * share)}"/>`;
  const [start, end] = toward === "left" ? [0, 1] : [1, 0];
  return `<linearGradient id="${id}">${stop(0, start)}${stop(1, end)}</linearGradient>`;
}

const step = (part: PathStep): string =>
  `${part[0]}${part
    .slice(1)
    .map((n) => round(Number(n)))
    .join(" ")}`;

/** A hundredth of a pixel is finer than any screen or printer shows. */
const round = (value: number): number => Math.round(value * 100) / 100;

/** Control characters and halves of characters have no place in XML 1.0, not even escaped. */
function escapeXml(words: string): string {
  return words
    .replaceAll(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
