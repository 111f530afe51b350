import { Later } from "../later/Later.tsx";
import { createPart } from "../later/part.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { useAppState } from "../page-context.ts";
import { Reader } from "./Reader.tsx";

const BESIDE = createPart(() => import("../beside/Beside.tsx"));

/** One text, or two or three side by side. */
export function ReadingRegion({ index }: { readonly index: CorpusIndex }) {
  const isBeside = useAppState((state) => state.view.beside.length > 0);
  if (!isBeside) return <Reader index={index} />;
  return (
    <Later part={BESIDE} isWanted meanwhile={<Reader index={index} />}>
      {({ Beside }) => <Beside index={index} />}
    </Later>
  );
}
