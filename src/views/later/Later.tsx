import { useEffect, useSyncExternalStore } from "react";
import type { ReactNode } from "react";
import { useWords } from "../page-context.ts";
import type { Part, PartState } from "./part.ts";

export const usePart = <T,>(part: Part<T>): PartState<T> => useSyncExternalStore(part.subscribe, part.state);

type LaterProps<T> = {
  readonly part: Part<T>;
  /** Whether it is asked for now; else it comes when the first picture stands. */
  readonly isWanted: boolean;
  /** Keeps the room until the part is here. */
  readonly meanwhile?: ReactNode;
  readonly children: (it: T) => ReactNode;
};

/** What a part shows, as soon as it is here; where it cannot be fetched, one sentence and a way to try again. */
export function Later<T>({ part, isWanted, meanwhile, children }: LaterProps<T>) {
  const words = useWords();
  const state = usePart(part);
  useEffect(() => {
    if (isWanted) void part.fetch();
  }, [part, isWanted]);
  if (state.phase === "here") return children(state.it);
  if (state.phase === "waiting") return meanwhile;
  return (
    <p className="part-failed" role="alert">
      {words.part.failed}{" "}
      <button type="button" className="tab" onClick={() => void part.fetch()}>
        {words.part.again}
      </button>
    </p>
  );
}
