import { useMemo, useState } from "react";
import { BY_READER, linksAsYaml, mergeRows, splitRow } from "../../compare/change-links.ts";
import type { Comparison } from "../../compare/compare-texts.ts";
import type { LinkLayer } from "../../compare/choose-layers.ts";
import type { ComparedText } from "../../compare/text-unit.ts";
import { useDispatch } from "../page-context.ts";
import { today } from "../take/today.ts";
import { useHandler } from "../use-handler.ts";

/** What can be done to the links of a row, kept for the session. */
export type LinkChanges = {
  readonly merge: (row: number) => void;
  readonly split: (row: number) => void;
  /** Takes back the last change. */
  readonly undo: () => void;
  readonly canUndo: boolean;
  readonly isChanged: boolean;
  /** What was changed as an entry of alignments.yaml. */
  readonly write: () => string;
};

export function useLinkChanges(
  texts: readonly ComparedText[],
  comparison: Comparison | undefined,
): LinkChanges {
  const dispatch = useDispatch();
  const layers = comparison?.layers ?? [];
  const [former, setFormer] = useState<readonly (readonly LinkLayer[])[]>([]);
  const isHere = (id: string) => texts.some((text) => text.id === id);
  const ofThese = former.filter((change) => change.every(({ a, b }) => isHere(a) && isHere(b)));
  const change = (to: (layer: LinkLayer) => LinkLayer["links"]) => {
    const changed = layers.flatMap((layer) => {
      const links = to(layer);
      return links === layer.links ? [] : [{ layer, links }];
    });
    if (changed.length === 0) return;
    for (const { layer, links } of changed) {
      const { a, b } = layer;
      dispatch({ type: "link-pair", pair: { a, b, links, isChanged: true } });
    }
    setFormer([...former, changed.map(({ layer }) => layer)]);
  };
  const undo = useHandler(() => {
    const last = ofThese.at(-1);
    for (const { a, b, links, origin } of last ?? []) {
      dispatch({ type: "link-pair", pair: { a, b, links, isChanged: origin !== "on-demand" } });
    }
    setFormer(former.filter((change) => change !== last));
  });
  const merge = useHandler((at: number) => {
    const rows = comparison?.rows.slice(at, at + 2) ?? [];
    if (rows.length === 2) change((layer) => mergeRows(layer, texts, rows));
  });
  const split = useHandler((at: number) => {
    const row = comparison?.rows[at];
    if (row) change((layer) => splitRow(layer, texts, row));
  });
  const write = useHandler(() => {
    const on = today();
    const entries = layers.filter(isDrawn).map((layer) => linksAsYaml(layer, texts, { by: "reader", on }));
    return `reviewed:\n${entries.join("\n")}`;
  });
  const isChanged = layers.some(isDrawn);
  const canUndo = ofThese.length > 0;
  return useMemo(
    () => ({ merge, split, undo, canUndo, isChanged, write }),
    [merge, split, undo, canUndo, isChanged, write],
  );
}

const isDrawn = ({ links }: LinkLayer): boolean =>
  links.some(({ provenance }) => provenance.rule === BY_READER);
