import { useSyncExternalStore } from "react";
import { encode } from "uqr";
import { useAppState, useLanguage } from "../page-context.ts";
import { encodeView } from "../../state/url-codec.ts";
import { presentWordsOf } from "../words/present-words.ts";
import { StageLayer } from "./StageLayer.tsx";

/** Light modules around a code, without which readers do not find it. */
const QUIET = 4;

/** A code that leads to this very step, made here: nothing is asked of anybody. */
export function CodeLayer({ close }: { readonly close: () => void }) {
  const words = presentWordsOf(useLanguage());
  const isOwn = useAppState(({ corpus }) => corpus.phase === "ready" && corpus.isOwn);
  const fragment = useAppState(({ view }) => encodeView(view));
  const base = useSyncExternalStore(
    () => () => undefined,
    () => location.href.split("#")[0] ?? "",
  );
  const address = base + fragment;
  const code = isOwn ? undefined : drawCode(address);
  return (
    <StageLayer name="code" heading={words.codeHeading} close={close}>
      {isOwn && <p>{words.codeOwn}</p>}
      {!isOwn && !code && <p>{words.codeTooLong}</p>}
      {code && (
        <svg
          className="stage-code"
          viewBox={`0 0 ${code.size} ${code.size}`}
          shapeRendering="crispEdges"
          role="img"
          aria-label={words.codeHeading}
        >
          <path className="code-paper" d={`M0 0H${code.size}V${code.size}H0Z`} />
          <path className="code-ink" d={code.path} />
        </svg>
      )}
      {!isOwn && <p className="stage-address">{address}</p>}
    </StageLayer>
  );
}

function drawCode(address: string): { readonly size: number; readonly path: string } | undefined {
  try {
    const { size, data } = encode(address, { ecc: "L", border: QUIET });
    const path = data
      .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")))
      .join("");
    return { size, path };
  } catch {
    return undefined; // longer than the largest code holds
  }
}
