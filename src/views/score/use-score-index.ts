import { useEffect, useMemo, useState } from "react";
import { buildInSteps, buildScoreIndex } from "../../timeline/score-index.ts";
import type { ScoreIndex } from "../../timeline/score-index.ts";
import type { ScoreQuestion } from "../../timeline/score-question.ts";

/** Up to so many events an index is built at once, within a few frames. */
const SMALL = 10_000;
/** Milliseconds of work before the page may breathe. */
const SLICE = 8;

/**
 * The index of a score. That of a large corpus grows while the page goes on: the most important
 * labels first; until there is something to show, nothing, or what was shown before. No question, no index.
 */
export function useScoreIndex(question: ScoreQuestion | undefined): ScoreIndex | undefined {
  const isSmall = question !== undefined && question.columns.count <= SMALL;
  const small = useMemo(() => (isSmall ? buildScoreIndex(question) : undefined), [isSmall, question]);
  const [grown, setGrown] = useState<ScoreIndex>();
  useEffect(() => {
    if (isSmall || !question) return undefined;
    const build = buildInSteps(question);
    const channel = new MessageChannel(); // unlike timers, not held back to four milliseconds
    const work = () => {
      const end = performance.now() + SLICE;
      let latest: ScoreIndex | undefined;
      let isDone = false;
      while (!isDone && performance.now() < end) {
        const step = build.next();
        latest = step.value ?? latest;
        isDone = step.done === true;
      }
      if (latest) setGrown(latest);
      if (!isDone) channel.port2.postMessage(undefined);
    };
    channel.port1.addEventListener("message", work);
    channel.port1.start();
    channel.port2.postMessage(undefined);
    return () => channel.port1.close();
  }, [isSmall, question]);
  return small ?? (question && grown?.question.columns === question.columns ? grown : undefined);
}
