import { escapeMarkup } from "../../base/escape-markup.ts";

/** An element of an SVG document, or words inside one. Numbers are written as they are. */
export type SvgNode = string | SvgElement;
export type SvgElement = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly SvgNode[];
};

export const svgElement = (
  tag: string,
  attributes: SvgElement["attributes"],
  children: readonly SvgNode[] = [],
): SvgElement => ({ tag, attributes, children });

/** As XML 1.0. The same node gives the same text. */
export function writeXml(node: SvgNode): string {
  if (typeof node === "string") return escapeMarkup(node);
  const { tag, attributes, children } = node;
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escapeMarkup(String(value))}"`],
  );
  const open = `<${tag}${written.join("")}`;
  if (children.length === 0) return `${open}/>`;
  // A line per element; between words and their element nothing may come.
  const gap = children.some((child) => typeof child === "string") ? "" : "\n";
  return `${open}>${gap}${children.map(writeXml).join(gap)}${gap}</${tag}>`;
}
