import type { AppState } from "../../state/app-state.ts";

/**
 * The address of the page without its fragment, as links of a picture begin. None where the texts are a
 * person's own: whoever opened such a link would find other texts.
 */
export function viewAddress(
  { corpus }: AppState,
  { protocol, origin, pathname, search }: Pick<Location, "protocol" | "origin" | "pathname" | "search">,
): string | undefined {
  if (corpus.phase !== "ready" || corpus.isOwn || !/^https?:$/.test(protocol)) return undefined;
  return `${origin}${pathname}${search}`;
}
