import { useEffect, useState } from "react";
import { useHandler } from "./use-handler.ts";

/** Milliseconds between the last key and what it asks for: fast typing is answered once. */
const PAUSE = 150;

/**
 * What stands in a field while somebody types, beside the value that others may change too. `commit`
 * hears what was typed, after a pause.
 */
export function useTypedText(value: string, commit: (typed: string) => void) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value); // changed from elsewhere: taken back, another address
    if (value !== typed.trim()) setTyped(value);
  }
  const commitLast = useHandler(commit);
  useEffect(() => {
    if (typed.trim() === value) return undefined;
    const timer = setTimeout(() => commitLast(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, value, commitLast]);
  return { typed, setTyped };
}
