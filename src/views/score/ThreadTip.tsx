import { useLayoutEffect, useRef } from "react";
import type { RefObject } from "react";
import { languageTag } from "../../domain/language.ts";
import type { Box } from "../../timeline/hit-picture.ts";
import { beadBox } from "../../timeline/hit-threads.ts";
import { tellColumn } from "../../timeline/lay-out-heads.ts";
import type { PlacedBead, PlacedThread } from "../../timeline/thread-picture.ts";
import type { ThreadQuestion } from "../../timeline/thread-question.ts";
import { useLanguage, useWords } from "../page-context.ts";
import { stretchOfColumn } from "./stretch-of-column.ts";
import { tellUses } from "./tell-bead.ts";

type ThreadTipProps = {
  readonly row: PlacedThread;
  readonly bead: PlacedBead;
  readonly question: ThreadQuestion;
  /** What the rows scroll in. */
  readonly frame: RefObject<HTMLElement | null>;
};

const WIDTH = 320;
const GAP = 3;
const MOST_WORDINGS = 8;

/** The whole wordings of a bead, how often in how many words, and where. Ears hear it in the bead's own name. */
export function ThreadTip({ row, bead, question, frame }: ThreadTipProps) {
  const words = useWords();
  const language = useLanguage();
  const { cell, column } = bead;
  const { title, date } = tellColumn(question, column);
  const tip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const around = frame.current?.getBoundingClientRect();
    if (tip.current && around) {
      placeTip(tip.current, beadBox(row, bead), around.left, around.top - (frame.current?.scrollTop ?? 0));
    }
  });
  return (
    <div className="mark-tip thread-tip" aria-hidden="true" ref={tip} style={{ maxWidth: WIDTH }}>
      {cell.readings.map(({ wordings, count, tokens, language: own }, at) => (
        <div key={at}>
          {wordings.slice(0, MOST_WORDINGS).map((wording) => (
            <span key={wording.words} className="tip-wording" lang={languageTag(own)}>
              {wording.words}
              {wording.count > 1 && <small> ×{wording.count}</small>}
            </span>
          ))}
          {wordings.length > MOST_WORDINGS && (
            <span>{words.thread.more(wordings.length - MOST_WORDINGS)}</span>
          )}
          {count === 0 && <span>{words.theme.notHere}</span>}
          <span>{tellUses([{ count, tokens, language: own }], words)}</span>
        </div>
      ))}
      <span className="tip-where">{[title, date].join(language === "zh" ? "，" : ", ")}</span>
      {cell.texts > 1 && !column.areReports && stretchOfColumn(column, question) && (
        <span>{words.thread.opensByZooming}</span>
      )}
    </div>
  );
}

/** Below its bead, or above where the window ends; never over the edge of the window. */
function placeTip(tip: HTMLElement, box: Box, left: number, top: number): void {
  const { width, height } = tip.getBoundingClientRect();
  const below = top + box.top + box.height + GAP;
  const isLow = below + height > innerHeight;
  tip.style.left = `${Math.max(4, Math.min(left + box.left, innerWidth - width - 4))}px`;
  tip.style.top = `${isLow ? Math.max(4, top + box.top - height - GAP) : below}px`;
}
