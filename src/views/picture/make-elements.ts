import { cleanXml } from "../../base/escape-markup.ts";
import type { SvgNode } from "../../timeline/sheet/svg-node.ts";

const SVG = "http://www.w3.org/2000/svg";

/** A node of an SVG document as elements of the page, without a string of markup in between. */
export function makeElements(node: SvgNode): Node {
  if (typeof node === "string") return document.createTextNode(cleanXml(node));
  const element = document.createElementNS(SVG, node.tag);
  for (const [name, value] of Object.entries(node.attributes)) {
    if (value !== undefined && name !== "xmlns") element.setAttribute(name, String(value));
  }
  element.append(...node.children.map(makeElements));
  return element;
}
