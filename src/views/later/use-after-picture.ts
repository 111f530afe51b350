import { useEffect } from "react";
import { whenDrawn } from "../drawn.ts";
import { usePart } from "./Later.tsx";
import type { Part } from "./part.ts";

/** Milliseconds that a part waits for a picture which does not come to an end. */
const LONGEST = 4000;

/** Fetches a part as soon as the first picture is on the screen; tells whether it is still to come. */
export function useAfterPicture(part: Part<unknown>): boolean {
  useEffect(() => whenDrawn(() => void part.fetch(), LONGEST), [part]);
  return usePart(part).phase === "waiting";
}
