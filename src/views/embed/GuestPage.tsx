import { useEffect, useRef, useState } from "react";
import { alone } from "../../modes/embed.ts";
import { selectIndex } from "../../selectors/select-index.ts";
import { ModeContext, useAppState, useMode } from "../page-context.ts";
import { GuestBar } from "./GuestBar.tsx";
import { GuestRegions } from "./GuestRegions.tsx";
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
  if (!index) return undefined;
  return (
    <ModeContext value={isFull ? alone(mode) : mode}>
      <div className="guest" ref={root}>
        <GuestRegions index={index} isFull={isFull} />
        <GuestBar index={index} isFull={isFull} root={root} />
      </div>
    </ModeContext>
  );
}
