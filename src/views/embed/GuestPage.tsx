import { useEffect, useRef, useState } from "react";
import { alone } from "../../modes/embed.ts";
import { selectIndex } from "../../selectors/select-index.ts";
import { ModeContext, useAppState, useMode } from "../page-context.ts";
import { GuestBar } from "./GuestBar.tsx";
import { GuestRegions } from "./GuestRegions.tsx";
import { useFewStops } from "./use-few-stops.ts";
import "../look/guest.css";

/** The page inside another one: the regions that were asked for, and the way to the rest. */
export function GuestPage() {
  const index = useAppState(selectIndex);
  const mode = useMode();
  const root = useRef<HTMLDivElement>(null);
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null);
    document.addEventListener("fullscreenchange", look);
    return () => document.removeEventListener("fullscreenchange", look);
  }, []);
  const isEntered = useIsEntered();
  useFewStops(root, index !== undefined);
  if (!index) return undefined;
  const now = isFull ? alone(mode) : mode;
  const leavesWheel = now.wheel === "scrolls-page" && !isEntered;
  return (
    <ModeContext value={now}>
      <div className={leavesWheel ? "guest leaves-wheel" : "guest"} ref={root}>
        <GuestRegions index={index} isFull={isFull} />
        <GuestBar index={index} isFull={isFull} root={root} />
      </div>
    </ModeContext>
  );
}

/** Whether somebody has come in, by hand or by key, and has not left again: a wheel turned now is meant for here. */
function useIsEntered(): boolean {
  const [isEntered, setEntered] = useState(false);
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    const enter = () => setEntered(true);
    addEventListener("pointerdown", enter, { signal, passive: true });
    addEventListener("focusin", enter, { signal });
    addEventListener("blur", () => setEntered(false), { signal });
    return () => end.abort();
  }, []);
  return isEntered;
}
