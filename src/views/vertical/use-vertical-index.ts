import { useEffect, useMemo, useState } from "react";
import type { OrderQuestion } from "../../timeline/score-question.ts";
import { buildVerticalIndex, buildVerticalInSteps } from "../../timeline/vertical-index.ts";
import type { VerticalIndex } from "../../timeline/vertical-index.ts";

/** Up to so many events an index is built at once, within a few frames. */
const SMALL = 10_000;
/** Milliseconds of work before the page may breathe. */
const SLICE = 8;

/** The index of a vertical score; until that of a large corpus is built, nothing, or the one before. */
export function useVerticalIndex(question: OrderQuestion): VerticalIndex | undefined {
  const isSmall = question.columns.count <= SMALL;
  const small = useMemo(() => (isSmall ? buildVerticalIndex(question) : undefined), [isSmall, question]);
  const [grown, setGrown] = useState<VerticalIndex>();
  useEffect(() => {
    if (isSmall) return undefined;
    const build = buildVerticalInSteps(question);
    const channel = new MessageChannel(); // unlike timers, not held back to four milliseconds
    const work = () => {
      const end = performance.now() + SLICE;
      for (let step = build.next(); ; step = build.next()) {
        if (step.done) return setGrown(step.value);
        if (performance.now() > end) return channel.port2.postMessage(undefined);
      }
    };
    channel.port1.addEventListener("message", work);
    channel.port1.start();
    channel.port2.postMessage(undefined);
    return () => channel.port1.close();
  }, [isSmall, question]);
  return small ?? (grown?.question.columns === question.columns ? grown : undefined);
}
