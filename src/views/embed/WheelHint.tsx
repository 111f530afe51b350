import { useEffect, useState } from "react";
import type { RefObject } from "react";
import { useLanguage } from "../page-context.ts";
import { embedWordsOf } from "../words/embed-words.ts";

type WheelHintProps = { readonly over: RefObject<HTMLElement | null> };

const SHOWN = 1400; // ms
const FAR = 24; // pixels a finger goes before it is taken for one that wants to move something

/** Says how to zoom to whoever turns the wheel over the score, which scrolls the host's page. Not for ears. */
export function WheelHint({ over }: WheelHintProps) {
  const words = embedWordsOf(useLanguage());
  const [hint, setHint] = useState<"wheel" | "fingers">();
  useEffect(() => {
    const frame = over.current;
    if (!frame) return undefined;
    const end = new AbortController();
    const listening = { signal: end.signal, passive: true };
    let timer: ReturnType<typeof setTimeout> | undefined;
    let from: Touch | undefined;
    const show = (next: "wheel" | "fingers") => {
      setHint(next);
      clearTimeout(timer);
      timer = setTimeout(() => setHint(undefined), SHOWN);
    };
    const turn = ({ ctrlKey, metaKey, shiftKey, deltaX, deltaY }: WheelEvent) => {
      if (ctrlKey || metaKey || shiftKey || Math.abs(deltaX) > Math.abs(deltaY)) setHint(undefined);
      else show("wheel");
    };
    const touch = ({ touches }: TouchEvent) => {
      from = touches.length === 1 ? touches[0] : undefined;
    };
    const drag = ({ touches }: TouchEvent) => {
      const [finger] = touches;
      if (from && finger && Math.abs(finger.clientX - from.clientX) > FAR) show("fingers");
    };
    frame.addEventListener("wheel", turn, listening);
    frame.addEventListener("touchstart", touch, listening);
    frame.addEventListener("touchmove", drag, listening);
    return () => {
      end.abort();
      clearTimeout(timer);
    };
  }, [over]);
  const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
  return (
    <p className={hint === undefined ? "wheel-hint" : "wheel-hint is-shown"} aria-hidden="true">
      {hint === "fingers" ? words.fingers : hint === "wheel" && (isMac ? words.wheelMac : words.wheel)}
    </p>
  );
}
