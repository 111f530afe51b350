import { isHanBreak } from "./han-break.ts";
import type { StageBlock } from "../../selectors/stage-frame.ts";
import type { MeasuredBlock } from "../../reader/pack-pages.ts";
import type { Span } from "../../domain/span.ts";

/**
 * What the blocks of a step need, from how they stand on the page now: each as a whole in its
 * `[data-block]`, its words in `[data-words]`. Words are tried out in a copy that is gone before anything
 * is painted, so marks must not make them wider.
 */
export function measureBlocks(frame: HTMLElement, blocks: readonly StageBlock[]): readonly MeasuredBlock[] {
  const elements = frame.querySelectorAll<HTMLElement>(":scope > [data-block]");
  return blocks.map((block, at) => {
    const element = elements[at];
    const height = element?.offsetHeight ?? 0;
    const words = element?.querySelector<HTMLElement>("[data-words]");
    if (block.type !== "words" || !words) return { height, leads: true };
    return { height, words: cuttable(block, words, height - words.offsetHeight) };
  });
}

type WordsBlock = Extract<StageBlock, { readonly type: "words" }>;

function cuttable(
  { source, stretch }: WordsBlock,
  words: HTMLElement,
  around: number,
): NonNullable<MeasuredBlock["words"]> {
  const known = new Map<string, number>();
  const heightOf = ({ start, end }: Span): number => {
    const key = `${start} ${end}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const probe = words.cloneNode() as HTMLElement;
    probe.textContent = source.text.slice(start, end);
    words.after(probe);
    const height = probe.offsetHeight + around;
    probe.remove();
    known.set(key, height);
    return height;
  };
  return {
    ...stretch,
    ends: source.sentences.map(({ start }) => start).filter((at) => at > stretch.start && at < stretch.end),
    heightOf,
    cutBefore: (offset) => {
      let at = offset;
      while (at > stretch.start && !isBreak(source.text, at)) at -= 1;
      return at;
    },
  };
}

/** Before a word, or between two Chinese characters where a line may end. */
const isBreak = (text: string, at: number): boolean =>
  (/\s/.test(text.charAt(at - 1)) && !/\s/.test(text.charAt(at))) || isHanBreak(text, at);
