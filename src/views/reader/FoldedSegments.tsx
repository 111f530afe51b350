import type { ReactNode } from "react";
import { useLanguage } from "../page-context.ts";

type FoldedSegmentsProps = {
  readonly count: number;
  /** Words in it are asked for. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
};

const SAYS = {
  en: (count: number) => `${count} ${count === 1 ? "part" : "parts"} of the page around the text`,
  zh: (count: number) => `页面附加内容${count}处`,
};

/** What the page added around a text, as one line that can be opened. */
export function FoldedSegments({ count, isOpen, children }: FoldedSegmentsProps) {
  const language = useLanguage();
  return (
    <details className="folded-segments" open={isOpen}>
      <summary>{SAYS[language](count)}</summary>
      {children}
    </details>
  );
}
