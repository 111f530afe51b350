import { useContext, useEffect, useState } from "react";
import type { Problem } from "../../base/problem.ts";
import type { Pair } from "../../compare/choose-layers.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { selectMissingPairs } from "../../selectors/select-beside.ts";
import { AlignContext, useAppState, useDispatch } from "../page-context.ts";

export type Alignment = { readonly isWaiting: boolean; readonly problems: readonly Problem[] };

/** Problems belong to the pairs that were asked for. */
type Failed = { readonly missing: readonly Pair[]; readonly problems: readonly Problem[] };

const NO_PROBLEMS: readonly Problem[] = [];

/** Has pairs of texts aligned for which there are no links yet; what is found is kept for the session. */
export function useAlignment(index: CorpusIndex): Alignment {
  const missing = useAppState(selectMissingPairs);
  const align = useContext(AlignContext);
  const dispatch = useDispatch();
  const [failed, setFailed] = useState<Failed>();
  useEffect(() => {
    let isWanted = true;
    const find = async ([a, b]: Pair) => {
      const [first, second] = [index.witnesses.get(a), index.witnesses.get(b)];
      if (!first || !second) return;
      const found = await align(first, second);
      if (!isWanted) return;
      if (found.ok) dispatch({ type: "link-pair", pair: { a, b, links: found.value, isChanged: false } });
      else setFailed({ missing, problems: found.problems });
    };
    for (const pair of missing) void find(pair);
    return () => {
      isWanted = false;
    };
  }, [missing, index, align, dispatch]);
  const problems = failed?.missing === missing ? failed.problems : NO_PROBLEMS;
  return { isWaiting: missing.length > 0 && problems.length === 0, problems };
}
