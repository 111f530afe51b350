import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";
import { selectTrayEvents } from "../../selectors/select-corpus.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { selectPlaceOf } from "../../selectors/select-index.ts";
import { useAppState, useDispatch } from "../page-context.ts";
import { UndatedTray } from "../score/UndatedTray.tsx";
import { useSize } from "../use-size.ts";
import { LaneHeads } from "./LaneHeads.tsx";
import { usePhoneWords } from "./use-phone-words.ts";
import { useShownScore } from "./use-shown-score.ts";
import type { ShownScore } from "./use-shown-score.ts";
import { useVerticalScroll } from "./use-vertical-scroll.ts";
import { useWindowInStep } from "./use-window-in-step.ts";
import { VerticalStage } from "./VerticalStage.tsx";
import { VerticalThreads } from "./VerticalThreads.tsx";
import "../look/vertical.css";

/** More of what has no date is read in the list. */
const MOST_UNDATED = 12;

type VerticalScoreProps = { readonly index: CorpusIndex };

/** The score on a narrow screen: lanes side by side, time runs down with the page, threads follow as rows. */
export function VerticalScore({ index }: VerticalScoreProps) {
  const root = useRef<HTMLDivElement>(null);
  const { width } = useSize(root);
  const [open, setOpen] = useState<number>();
  const shown = useShownScore(width, open);
  const tray = useAppState(selectTrayEvents);
  const phone = usePhoneWords();
  const dispatch = useDispatch();
  return (
    <div className="vertical-score" ref={root}>
      {shown && <VerticalTime shown={shown} index={index} width={width} onOpenLane={setOpen} />}
      <div className="vertical-after">
        {tray.length > 0 && <UndatedTray events={tray.slice(0, MOST_UNDATED)} left={0} />}
        {tray.length > MOST_UNDATED && (
          <button
            type="button"
            className="more-undated"
            onClick={() => dispatch({ type: "wear", dress: "list" })}
          >
            {phone.moreInList(tray.length - MOST_UNDATED)}
          </button>
        )}
        <VerticalThreads />
      </div>
    </div>
  );
}

type VerticalTimeProps = VerticalScoreProps & {
  readonly shown: ShownScore;
  readonly width: number;
  readonly onOpenLane: (band: number) => void;
};

function VerticalTime({ shown, index, width, onOpenLane }: VerticalTimeProps) {
  const dispatch = useDispatch();
  const time = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const scroll = useVerticalScroll(frame, shown.score.index);
  useWindowInStep(shown.score.index, scroll);
  const isSeen = useIsSeen(time);
  const placeOf = useAppState(selectPlaceOf);
  const chosenId = useAppState(({ view }) =>
    view.selection.type === "event" ? view.selection.id : undefined,
  );
  const chosen = chosenId === undefined ? undefined : placeOf.get(chosenId);
  const event = chosenId === undefined ? undefined : index.events.get(chosenId);
  const { columns } = shown.score.index.question;
  const choose = (at: number) =>
    dispatch({ type: "select", selection: { type: "event", id: columns.words.id(at) } });
  return (
    <div className="vertical-time" ref={time}>
      <LaneHeads shown={shown} onOpenLane={onOpenLane} />
      <VerticalStage
        {...{ shown, scroll, frame, width, onOpenLane, chosen }}
        onChoose={choose}
        told={isSeen ? event : undefined}
        corpus={index}
      />
    </div>
  );
}

/** Whether anything of an element stands in the window. */
function useIsSeen(element: RefObject<HTMLElement | null>): boolean {
  const [isSeen, setSeen] = useState(true);
  useEffect(() => {
    if (!element.current || typeof IntersectionObserver === "undefined") return undefined;
    const observer = new IntersectionObserver(([entry]) => setSeen(entry?.isIntersecting ?? true), {
      rootMargin: "-80px 0px -120px 0px",
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isSeen;
}
