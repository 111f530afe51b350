import { useRef, useState } from "react";
import { useMode } from "../page-context.ts";
import { createLiveWindow } from "../score/live-window.ts";
import { RestingLine } from "../score/RestingLine.tsx";
import { Score } from "../score/Score.tsx";
import { ZoomButtons } from "../score/ZoomButtons.tsx";
import { useScoreKeys } from "../score/use-score-keys.ts";
import { WheelHint } from "./WheelHint.tsx";
import "../look/controls.css";

/** The score with what zooms it; the wheel stays with the host. */
export function GuestScore() {
  const frame = useRef<HTMLDivElement>(null);
  const [moved] = useState(createLiveWindow);
  const { wheel } = useMode();
  useScoreKeys(frame, true);
  return (
    <div className="guest-stage" ref={frame}>
      <div className="score-controls">
        <ZoomButtons />
        <RestingLine />
      </div>
      <Score moved={moved} />
      {wheel === "scrolls-page" && <WheelHint over={frame} />}
    </div>
  );
}
