import type { RefObject } from "react";
import type { SourceDocument } from "../../domain/source-document.ts";
import type { Highlight } from "../../reader/split-into-runs.ts";

type DensityRailProps = {
  readonly source: SourceDocument;
  readonly lit: readonly Highlight[];
  readonly page: RefObject<HTMLDivElement | null>;
};

/** Where the lit words stand along the whole text. A click goes there; the words themselves are the keys' way. */
export function DensityRail({ source, lit, page }: DensityRailProps) {
  const length = Math.max(1, source.text.length);
  const jump = (event: React.MouseEvent<SVGSVGElement>) => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const frame = page.current;
    if (!frame) return;
    frame.scrollTo({ top: ((event.clientY - top) / height) * frame.scrollHeight - frame.clientHeight / 2 });
  };
  return (
    <svg
      className="density-rail"
      width="10"
      height="100%"
      viewBox="0 0 10 1000"
      preserveAspectRatio="none"
      aria-hidden="true"
      onClick={jump}
    >
      {lit.map(({ id, start, end }) => (
        <rect
          key={`${id}:${start}-${end}`}
          x="2"
          width="6"
          y={(start / length) * 1000}
          height={Math.max(5, ((end - start) / length) * 1000)}
        />
      ))}
    </svg>
  );
}
