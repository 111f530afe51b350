import { useMemo } from "react";
import { BY_READER, linksAsYaml, mergeRows, splitRow } from "../../compare/change-links.ts";
import type { Comparison } from "../../compare/compare-texts.ts";
import type { LinkLayer } from "../../compare/choose-layers.ts";
import type { ComparedText } from "../../compare/text-unit.ts";
import { formatIsoDay } from "../../domain/calendar-day.ts";
import { useDispatch } from "../page-context.ts";
import { useHandler } from "../use-handler.ts";

/** What can be done to the links of a row, kept for the session. */
export type LinkChanges = {
  readonly merge: (row: number) => void;
  readonly split: (row: number) => void;
  readonly isChanged: boolean;
  /** What was changed as an entry of alignments.yaml. */
  readonly write: () => string;
};

const DAY = 86_400_000; // ms

export function useLinkChanges(
  texts: readonly ComparedText[],
  comparison: Comparison | undefined,
): LinkChanges {
  const dispatch = useDispatch();
  const layers = comparison?.layers ?? [];
  const change = (to: (layer: LinkLayer) => LinkLayer["links"]) => {
    for (const layer of layers) {
      const links = to(layer);
      const { a, b } = layer;
      if (links !== layer.links) dispatch({ type: "link-pair", pair: { a, b, links, isChanged: true } });
    }
  };
  const merge = useHandler((at: number) => {
    const rows = comparison?.rows.slice(at, at + 2) ?? [];
    if (rows.length === 2) change((layer) => mergeRows(layer, texts, rows));
  });
  const split = useHandler((at: number) => {
    const row = comparison?.rows[at];
    if (row) change((layer) => splitRow(layer, texts, row));
  });
  const write = useHandler(() => {
    const on = formatIsoDay(Math.floor(Date.now() / DAY));
    const entries = layers.filter(isDrawn).map((layer) => linksAsYaml(layer, texts, { by: "reader", on }));
    return `reviewed:\n${entries.join("\n")}`;
  });
  const isChanged = layers.some(isDrawn);
  return useMemo(() => ({ merge, split, isChanged, write }), [merge, split, isChanged, write]);
}

const isDrawn = ({ links }: LinkLayer): boolean =>
  links.some(({ provenance }) => provenance.rule === BY_READER);
