import { useContext, useEffect, useState } from "react";
import type { ReactNode } from "react";
import { assert } from "../base/assert.ts";
import type { AppState } from "../state/app-state.ts";
import { createTrailingStore, isLarge } from "../state/trailing-store.ts";
import { afterNextFrame, isDrawn, whenDrawn } from "./drawn.ts";
import { StoreContext } from "./page-context.ts";

type FollowingProps = { readonly children: ReactNode };

/** A picture that is not complete by then, or never will be, holds nothing up for longer. Milliseconds. */
const LONGEST = { small: 1000, large: 4000 };

/**
 * What follows the picture: it is drawn once that stands, and in a large corpus it shows a choice in the
 * frame after the picture has shown it.
 */
export function Following({ children }: FollowingProps) {
  const store = useContext(StoreContext);
  assert(store, "the page has no store");
  const [trailing] = useState(() => createTrailingStore(store, afterNextFrame));
  const [isTurn, setTurn] = useState(() => !waits(store.getState()));
  useEffect(() => {
    if (isTurn) return undefined;
    return whenDrawn(() => setTurn(true), isLarge(store.getState()) ? LONGEST.large : LONGEST.small);
  }, [isTurn, store]);
  return isTurn && <StoreContext value={trailing}>{children}</StoreContext>;
}

const waits = ({ view }: AppState): boolean => view.dress === "score" && !isDrawn();
