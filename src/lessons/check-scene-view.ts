import type { ViewFault } from "../base/messages/lessons.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { View } from "../state/app-state.ts";
import { URL_VERSION, decodeView } from "../state/url-codec.ts";
import { recordView } from "./view-of-step.ts";

/** What the reader brings along, and what is said of no scene. */
const NOT_OF_A_SCENE = ["lang", "lesson", "scene", "step", "mode", "page"];

/**
 * The view of a scene as a person gives it: an address copied from the page, or only what follows its `#`.
 * Comes back as the page writes it, with everything in it that the page would pass over without a word.
 */
export function checkSceneView(
  written: string,
  corpus: Corpus,
): { readonly view: string; readonly faults: readonly ViewFault[] } {
  const given = new URLSearchParams(written.slice(written.indexOf("#") + 1).trim());
  for (const key of NOT_OF_A_SCENE) given.delete(key);
  if (given.get("v") !== String(URL_VERSION)) return { view: written, faults: [{ type: "empty" }] };
  const decoded = decodeView(given.toString());
  const view = recordView(decoded);
  const kept = new URLSearchParams(view.slice(1));
  const unreadable = [...given]
    .filter(([key, value]) => kept.get(key) !== value)
    .map(([key, value]): ViewFault => ({ type: "unreadable", part: `${key}=${value}` }));
  return { view, faults: [...unreadable, ...findUnknown(decoded, corpus)] };
}

function findUnknown(view: View, corpus: Corpus): readonly ViewFault[] {
  const { selection, filters, place, study } = view;
  const idsOf = (things: readonly { readonly id: string }[]) => new Set(things.map(({ id }) => id));
  const pools = {
    event: idsOf(corpus.events),
    theme: idsOf(corpus.themes),
    source: idsOf(corpus.sources),
    entity: idsOf(corpus.entities),
    "text version": idsOf(corpus.sources.flatMap(({ witnesses }) => witnesses)),
  };
  const unknown = (what: keyof typeof pools, ids: readonly string[]): readonly ViewFault[] =>
    ids.filter((id) => !pools[what].has(id)).map((id) => ({ type: "unknown", what, id }));
  const read = corpus.sources.find(({ id }) => id === place?.sourceId);
  return [
    ...(selection.type === "none" ? [] : unknown(selection.type, [selection.id])),
    ...unknown("theme", filters.themes),
    ...unknown("source", [...filters.sources, ...(view.sourceId === undefined ? [] : [view.sourceId])]),
    ...unknown("entity", filters.speakers),
    ...unknown("text version", view.beside),
    ...(study?.type === "concordance" ? unknown("source", study.sources) : []),
    ...(place && read && place.end > read.text.length
      ? [{ type: "unknown", what: "place", id: `${place.sourceId}:${place.start}-${place.end}` } as const]
      : []),
  ];
}
