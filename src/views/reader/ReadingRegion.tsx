import { Suspense, lazy } from "react";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { useAppState } from "../page-context.ts";
import { Reader } from "./Reader.tsx";

const Beside = lazy(() => import("../beside/Beside.tsx").then((module) => ({ default: module.Beside })));

/** One text, or two or three side by side. */
export function ReadingRegion({ index }: { readonly index: CorpusIndex }) {
  const isBeside = useAppState((state) => state.view.beside.length > 0);
  if (!isBeside) return <Reader index={index} />;
  return (
    <Suspense fallback={<Reader index={index} />}>
      <Beside index={index} />
    </Suspense>
  );
}
