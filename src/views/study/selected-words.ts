import type { Place } from "../../state/app-state.ts";

/** A letter or digit of a language that puts spaces between words. */
const SPACED = /^(?!\p{Script=Han})[\p{L}\p{N}\p{M}]$/u;
const LONGEST = 300;

/** What is selected in a text of the reader, on one line, and the range it was read from. */
export type SelectedWords = { readonly words: string; readonly range: Range };

/**
 * The words of a selection, as far as they stand in its first paragraph; a word cut by the edge of the
 * selection counts whole, for a concordance finds whole words.
 */
export function selectedWords(selection: Selection | null): SelectedWords | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const node = range.startContainer;
  const element = (node instanceof Element ? node : node.parentElement)?.closest("[data-from]");
  if (!element) return undefined;
  const text = element.textContent ?? "";
  const from = lengthBefore(element, range.startContainer, range.startOffset);
  const to = element.contains(range.endContainer)
    ? lengthBefore(element, range.endContainer, range.endOffset)
    : text.length;
  const words = wholeWords(text, from, to).replaceAll(/\s+/g, " ").trim();
  return words === "" || words.length > LONGEST ? undefined : { words, range };
}

/** Where the selected words stand in their source, as far as they stand in one; white space at the ends left out. */
export function selectedPlace(selection: Selection | null): Place | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const first = textAt(range.startContainer);
  if (!first) return undefined;
  const last = textAt(range.endContainer);
  const start = first.from + lengthBefore(first.element, range.startContainer, range.startOffset);
  const isWithin = last?.sourceId === first.sourceId;
  const end = isWithin
    ? last.from + lengthBefore(last.element, range.endContainer, range.endOffset)
    : first.from + (first.element.textContent?.length ?? 0);
  const said = range.toString();
  const [head, tail] = [said.length - said.trimStart().length, said.length - said.trimEnd().length];
  const place = { sourceId: first.sourceId, start: start + head, end: isWithin ? end - tail : end };
  return place.start < place.end ? place : undefined;
}

/** The element in which a source is shown from `from` on. */
function textAt(node: Node) {
  const near = node instanceof Element ? node : node.parentElement;
  const element = near?.closest<HTMLElement>("[data-from]");
  const sourceId = element?.closest<HTMLElement>("[data-source]")?.dataset["source"];
  return element && sourceId !== undefined
    ? { element, sourceId, from: Number(element.dataset["from"]) }
    : undefined;
}

/** Exported for the tests of its edges. */
export function wholeWords(text: string, from: number, to: number): string {
  let [start, end] = [from, to];
  const isWithin = (at: number) => SPACED.test(text[at - 1] ?? "") && SPACED.test(text[at] ?? "");
  while (start > 0 && start < end && isWithin(start)) start -= 1;
  while (end < text.length && end > start && isWithin(end)) end += 1;
  return text.slice(start, end);
}

function lengthBefore(element: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}
