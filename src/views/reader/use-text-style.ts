import type { CSSProperties } from "react";
import { useAppState } from "../page-context.ts";

/** Size and spacing as the reader wants them, for the style sheet to reckon with. */
export function useTextStyle(): CSSProperties {
  const { size, spacing } = useAppState((state) => state.session.reading);
  return { "--text-size": size, "--text-spacing": spacing === "wide" ? 1.25 : 1 } as CSSProperties;
}
