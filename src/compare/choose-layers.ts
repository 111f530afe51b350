import type { AlignmentLink, LinkStatus } from "../domain/alignment.ts";

/** How a layer of links came about: looked at by a person, found beforehand, found when it was asked for. */
export type LayerOrigin = LinkStatus | "on-demand";

/** All links of one pair of texts, `a` being the one read further left. */
export type LinkLayer = {
  readonly a: string;
  readonly b: string;
  readonly links: readonly AlignmentLink[];
  readonly origin: LayerOrigin;
  /** It follows from two others, so that it adds nothing beside them. */
  readonly isComposed: boolean;
};

export type Pair = readonly [a: string, b: string];

/** Two or three texts as pairs, each text with those to the right of it. */
export const pairsOf = (ids: readonly string[]): readonly Pair[] =>
  ids.flatMap((a, at) => ids.slice(at + 1).map((b): Pair => [a, b]));

/** The stored links of a pair, turned so that they begin with `a`; nothing where the corpus holds none. */
export function storedLayer(alignments: readonly AlignmentLink[], [a, b]: Pair): LinkLayer | undefined {
  const links = alignments.flatMap((link) => {
    if (link.a === a && link.b === b) return [link];
    return link.a === b && link.b === a ? [turned(link)] : [];
  });
  return links.length === 0 ? undefined : layerOf([a, b], links);
}

export const layerOf = ([a, b]: Pair, links: readonly AlignmentLink[]): LinkLayer => ({
  a,
  b,
  links,
  origin: links.every(({ status }) => status === "reviewed") ? "reviewed" : "proposed",
  isComposed: links.every(({ provenance }) => provenance.rule === "composed"),
});

const turned = (link: AlignmentLink): AlignmentLink => ({
  ...link,
  a: link.b,
  b: link.a,
  left: link.right,
  right: link.left,
});

/**
 * Of the layers between the texts as many as join them all: one for two, two for three. A third
 * would only repeat or contradict the others. Links that a person has looked at come first, then
 * those found beforehand; what merely follows from others comes after what does not.
 */
export function chooseLayers(layers: readonly LinkLayer[], ids: readonly string[]): readonly LinkLayer[] {
  const group = new Map(ids.map((id, at) => [id, at]));
  const ordered = layers.toSorted((x, y) => rank(x) - rank(y));
  return ordered.filter(({ a, b }) => {
    const [from, to] = [group.get(a), group.get(b)];
    if (from === undefined || to === undefined || from === to) return false;
    for (const [id, at] of group) if (at === to) group.set(id, from);
    return true;
  });
}

const ORIGINS: readonly LayerOrigin[] = ["reviewed", "proposed", "on-demand"];
const rank = ({ origin, isComposed }: LinkLayer): number => ORIGINS.indexOf(origin) * 2 + Number(isComposed);

/** Pairs for which links have to be found before all texts are joined, the leftmost first. */
export function missingPairs(layers: readonly LinkLayer[], ids: readonly string[]): readonly Pair[] {
  const isStored = new Set(chooseLayers(layers, ids));
  const candidates = pairsOf(ids).map(([a, b]): LinkLayer => ({
    a,
    b,
    links: [],
    origin: "on-demand",
    isComposed: true,
  }));
  return chooseLayers([...isStored, ...candidates], ids)
    .filter((layer) => !isStored.has(layer))
    .map(({ a, b }): Pair => [a, b]);
}
