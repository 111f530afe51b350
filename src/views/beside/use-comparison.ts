import { useEffect, useMemo, useState } from "react";
import { finish } from "../../base/finish.ts";
import type { LinkLayer } from "../../compare/choose-layers.ts";
import { compareInSteps, type Comparison } from "../../compare/compare-texts.ts";
import type { ComparedText } from "../../compare/text-unit.ts";

/** The page answers in between. */
const A_SLICE = 8; // ms

/** Sentences of all texts together that are compared before anything is drawn. */
const SHORT = 400;

type Work = {
  readonly texts: readonly ComparedText[];
  /** Goes on for a slice; the comparison once it is done. */
  readonly goOn: () => Comparison | undefined;
  readonly atOnce: Comparison | undefined;
};

type Done = { readonly work: Work; readonly comparison: Comparison };

/**
 * The texts compared, short ones at once, long ones in slices of time. While links are changed the former
 * comparison of the same texts stands; nothing stands while `isWaiting` for links.
 */
export function useComparison(
  texts: readonly ComparedText[],
  layers: readonly LinkLayer[],
  isWaiting: boolean,
): Comparison | undefined {
  const work = useMemo(
    () => (isWaiting || texts.length === 0 ? undefined : begin(texts, layers)),
    [texts, layers, isWaiting],
  );
  const [done, setDone] = useState<Done>();
  useEffect(() => {
    if (!work || work.atOnce) return undefined;
    const goOn = () => {
      const comparison = work.goOn();
      if (comparison) setDone({ work, comparison });
      else timer = setTimeout(goOn);
    };
    let timer = setTimeout(goOn);
    return () => clearTimeout(timer);
  }, [work]);
  if (!work) return undefined;
  return work.atOnce ?? (done?.work.texts === work.texts ? done.comparison : undefined);
}

function begin(texts: readonly ComparedText[], layers: readonly LinkLayer[]): Work {
  const steps = compareInSteps(texts, layers);
  const goOn = (): Comparison | undefined => {
    const until = performance.now() + A_SLICE;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < until);
    return undefined;
  };
  const length = texts.reduce((sum, { units }) => sum + units.length, 0);
  return { texts, goOn, atOnce: length <= SHORT ? finish(steps) : undefined };
}
