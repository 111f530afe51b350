import { unreachable } from "../../base/assert.ts";
import { languageTag } from "../../domain/language.ts";
import type { Language } from "../../domain/language.ts";
import { GLYPH_PATHS } from "../glyph-paths.ts";
import { hatchPath, MARK_PATHS, MARK_SIZE } from "../mark-paths.ts";
import { FILLS, faceOf, LETTERS, STROKES, toneOfFill } from "../shape-styles.ts";
import type { Fill, FillName, Letters, Palette, Stroke, StrokeName, Tone } from "../shape-styles.ts";
import type { PathStep, Shape } from "../shape.ts";
import type { Sheet, SheetPart } from "./sheet.ts";
import { svgElement } from "./svg-node.ts";
import type { SvgElement } from "./svg-node.ts";

export type SvgLook = {
  readonly palette: Palette;
  readonly language: Language;
  readonly title: string;
  /** What the picture shows, for those who hear it. */
  readonly description: string;
};

type Attributes = SvgElement["attributes"];

/**
 * A sheet as an SVG document that stands alone: colours and fonts written in, no scripts, no style
 * sheet, nothing fetched. Its only addresses are those that its parts lead to.
 */
export function drawSvg({ width, height, parts }: Sheet, look: SvgLook): SvgElement {
  const { palette, language, title, description } = look;
  const fades = new Set(
    parts.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.type === "fade" ? [fadeId(shape)] : []))),
  );
  const [w, h] = [round(width), round(height)];
  return svgElement(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: w,
      height: h,
      viewBox: `0 0 ${w} ${h}`,
      role: "img",
      lang: languageTag(language),
      "text-rendering": "geometricPrecision",
    },
    [
      svgElement("title", {}, [title]),
      svgElement("desc", {}, [description]),
      ...(fades.size > 0
        ? [
            svgElement(
              "defs",
              {},
              [...fades].map((id) => gradient(id, palette)),
            ),
          ]
        : []),
      svgElement("rect", { width: w, height: h, fill: palette.tones.paper }),
      ...parts.map((part) => drawPart(part, palette)),
    ],
  );
}

/** Something with a name is told of on hover, and leads where it leads. */
function drawPart({ shapes, top, name, address }: SheetPart, palette: Palette): SvgElement {
  const drawn = shapes.map((shape) => drawShape(shape, palette));
  const place = top === 0 ? {} : { transform: `translate(0 ${round(top)})` };
  const titled = name === undefined ? drawn : [svgElement("title", {}, [name]), ...drawn];
  if (address === undefined || !isWebAddress(address)) return svgElement("g", place, titled);
  return svgElement("g", place, [svgElement("a", { href: address }, titled)]);
}

const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address);

function drawShape(shape: Shape, palette: Palette): SvgElement {
  switch (shape.type) {
    case "text":
      return text(shape, palette);
    case "rect":
      return svgElement("rect", { ...box(shape), ...fill(shape.style, palette, shape.weight, shape.tone) });
    case "fade":
      return svgElement("rect", { ...box(shape), fill: `url(#${fadeId(shape)})` });
    case "line": {
      const d = `M${round(shape.x1)} ${round(shape.y1)}L${round(shape.x2)} ${round(shape.y2)}`;
      return svgElement("path", { d, ...stroke(shape.style, palette, { tone: shape.tone }) });
    }
    case "path":
      return svgElement("path", { d: shape.steps.map(step).join(""), ...stroke(shape.style, palette) });
    case "circle": {
      const inside: Attributes = shape.fill ? fill(shape.fill, palette) : { fill: "none" };
      const around: Attributes = shape.stroke ? stroke(shape.stroke, palette, { isOpen: false }) : {};
      const place = { cx: round(shape.x), cy: round(shape.y), r: round(shape.radius) };
      return svgElement("circle", { ...place, ...inside, ...around });
    }
    case "symbol":
      return symbol(shape, palette);
    case "glyph":
      return glyph(shape, palette);
    default:
      return unreachable(shape);
  }
}

function text(shape: Extract<Shape, { type: "text" }>, palette: Palette): SvgElement {
  const letters: Letters = LETTERS[shape.style];
  const { face, isItalic } = faceOf(letters, shape.language);
  return svgElement(
    "text",
    {
      x: round(shape.x),
      y: round(shape.y),
      "font-family": palette.faces[face],
      "font-size": letters.size,
      "font-weight": letters.weight === 400 ? undefined : letters.weight,
      "font-style": isItalic ? "italic" : undefined,
      fill: palette.tones[shape.tone ?? letters.tone],
      lang: languageTag(shape.language),
    },
    [shape.text],
  );
}

const DASHES = { stated: undefined, reasoned: undefined, outside: "2.4 1.9", unknown: "0.6 2.4" } as const;

function symbol(shape: Extract<Shape, { type: "symbol" }>, { tones }: Palette): SvgElement {
  const { kind, look } = shape;
  const ink = tones[shape.tone];
  const isDotted = look === "unknown";
  const outline = { d: MARK_PATHS[kind] };
  return svgElement("g", { transform: placed(shape.x, shape.y, shape.size / MARK_SIZE) }, [
    svgElement("path", { ...outline, fill: look === "stated" ? ink : tones.paper }),
    ...(look === "reasoned"
      ? [svgElement("path", { d: hatchPath(kind), fill: "none", stroke: ink, "stroke-width": 1.5 })]
      : []),
    svgElement("path", {
      ...outline,
      fill: "none",
      stroke: ink,
      "stroke-width": isDotted ? 1.5 : 1.2,
      "stroke-dasharray": DASHES[look],
      "stroke-linecap": isDotted ? "round" : undefined,
    }),
  ]);
}

function glyph(shape: Extract<Shape, { type: "glyph" }>, palette: Palette): SvgElement {
  const radius = shape.diameter / 2;
  const around: Attributes = shape.stroke
    ? stroke(shape.stroke, palette, { isOpen: false, tone: shape.tone, scale: radius })
    : {};
  return svgElement("path", {
    d: GLYPH_PATHS[shape.glyph],
    transform: placed(shape.x, shape.y, radius),
    fill: shape.fill ? palette.tones[shape.fill] : "none",
    ...around,
  });
}

const placed = (x: number, y: number, scale: number): string =>
  `translate(${round(x)} ${round(y)})${scale === 1 ? "" : ` scale(${Math.round(scale * 1e4) / 1e4})`}`;

const box = ({ x, y, width, height }: Extract<Shape, { type: "rect" | "fade" }>): Attributes => ({
  x: round(x),
  y: round(y),
  width: Math.max(0, round(width)),
  height: Math.max(0, round(height)),
});

function fill(name: FillName, palette: Palette, weight = 1, tone?: Tone): Attributes {
  const own: Fill = FILLS[name];
  const style: Fill = tone ? { ...own, tone } : own;
  return {
    fill: palette.tones[toneOfFill(style, palette)],
    "fill-opacity": opacityOf(style.opacity * weight, palette),
  };
}

type StrokeUse = {
  readonly isOpen?: boolean;
  readonly tone?: Tone | undefined;
  /** By which the path is magnified; its stroke is not. */
  readonly scale?: number;
};

function stroke(name: StrokeName, palette: Palette, use: StrokeUse = {}): Attributes {
  const style: Stroke = STROKES[name];
  const { isOpen = true, tone = style.tone, scale = 1 } = use;
  return {
    ...(isOpen && { fill: "none" }),
    stroke: palette.tones[tone],
    "stroke-width": scale === 1 ? style.width : Math.round((style.width / scale) * 1e4) / 1e4,
    "stroke-dasharray": style.dash?.join(" "),
    "stroke-linecap": style.isRound ? "round" : undefined,
    "stroke-opacity": opacityOf(style.opacity, palette),
  };
}

const opacityOf = (opacity: number, { isForced }: Palette): number | undefined =>
  isForced || opacity >= 1 ? undefined : round(opacity);

const fadeId = ({ style, toward }: Extract<Shape, { type: "fade" }>): string => `fade-${style}-${toward}`;

function gradient(id: string, palette: Palette): SvgElement {
  const [, name = "", toward = ""] = /^fade-(.+)-(left|right)$/.exec(id) ?? [];
  const style: Fill = FILLS[name as FillName];
  const colour = palette.tones[toneOfFill(style, palette)];
  const [start, end] = toward === "left" ? [0, 1] : [1, 0];
  const stop = (offset: number, share: number) =>
    svgElement("stop", {
      offset,
      "stop-color": colour,
      "stop-opacity": round(style.opacity * share),
    });
  return svgElement("linearGradient", { id }, [stop(0, start), stop(1, end)]);
}

const step = (part: PathStep): string =>
  `${part[0]}${part
    .slice(1)
    .map((n) => round(Number(n)))
    .join(" ")}`;

/** A hundredth of a pixel is finer than any screen or printer shows. */
const round = (value: number): number => Math.round(value * 100) / 100;
