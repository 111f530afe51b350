import { useEffect, useState } from "react";
import { isDrawn, whenDrawn } from "./drawn.ts";

/** Milliseconds after which nothing waits any longer for a picture that does not come to an end. */
const LONGEST = 4000;

/** Whether the first picture is on the screen: what nobody sees at first is drawn after it. */
export function useIsDrawn(): boolean {
  const [isTold, setTold] = useState(isDrawn);
  useEffect(() => (isTold ? undefined : whenDrawn(() => setTold(true), LONGEST)), [isTold]);
  return isTold;
}
