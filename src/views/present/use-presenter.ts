import { useEffect, useRef } from "react";
import { useHandler } from "../use-handler.ts";
import { PRESENTER, isFromPresenter } from "../presenter/messages.ts";
import type { FromStage, StageReport } from "../presenter/messages.ts";
import { STAGE_ROWS } from "./stage-keys.ts";
import type { StageHand } from "./use-stage-hand.ts";

type Line = (message: FromStage) => void;

/**
 * Tells the presenter's window what the room sees, and obeys the keys pressed there. That window knocks and
 * brings a port; it does so again after either of the two was reloaded. Only a page of the same origin is heard.
 */
export function usePresenter({ obey }: StageHand, report: StageReport): void {
  const lines = useRef(new Set<Line>());
  const told = useRef(report);
  const hear = useHandler((data: unknown, line: Line): void => {
    if (!isFromPresenter(data)) return;
    switch (data.type) {
      case "throughline-presenter":
        return line(told.current);
      case "are-you-there":
        return line({ type: "alive" });
      case "press":
        if (STAGE_ROWS.includes(data.press.row)) obey(data.press);
    }
  });

  useEffect(() => {
    told.current = report;
    for (const line of lines.current) line(report);
  });

  useEffect(() => {
    const open = lines.current;
    let port: MessagePort | undefined;
    let line: Line | undefined;
    const takePort = ({ origin, data, ports }: MessageEvent): void => {
      const [given] = ports;
      if (origin !== window.origin || !given || !isFromPresenter(data)) return;
      if (line) open.delete(line);
      port?.close();
      port = given;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has none
      const answer: Line = (message) => given.postMessage(message);
      line = answer;
      open.add(answer);
      given.addEventListener("message", (message) => hear(message.data, answer));
      given.start();
      hear(data, answer);
    };
    addEventListener("message", takePort);
    const channel = typeof BroadcastChannel === "function" ? new BroadcastChannel(PRESENTER) : undefined;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    const call: Line = (message) => channel?.postMessage(message);
    const overhear = ({ data }: MessageEvent): void => {
      open.add(call);
      hear(data, call);
    };
    channel?.addEventListener("message", overhear);
    return () => {
      removeEventListener("message", takePort);
      port?.close();
      channel?.close();
      open.clear();
    };
  }, [hear]);
}
