import { useState } from "react";
import { useMode } from "../page-context.ts";
import { PLAIN, isAdjusted, keepSettings, readSettings } from "./projector-settings.ts";
import type { ProjectorSettings } from "./projector-settings.ts";

export type Projector = {
  readonly settings: ProjectorSettings;
  readonly isAdjusted: boolean;
  /** False once the browser has refused to keep them. */
  readonly isKept: boolean;
  readonly set: (change: Partial<ProjectorSettings>) => void;
  readonly reset: () => void;
};

const denied = (): never => {
  throw new DOMException("nothing may be kept here", "SecurityError");
};

/** The settings of the picture, kept in this browser where that is allowed. */
export function useProjector(): Projector {
  const { mayStore } = useMode();
  const storage = mayStore ? () => localStorage : denied;
  const [settings, setSettings] = useState(() => readSettings(storage));
  const [isKept, setKept] = useState(true);
  const become = (next: ProjectorSettings): void => {
    setSettings(next);
    setKept(keepSettings(storage, next));
  };
  return {
    settings,
    isAdjusted: isAdjusted(settings),
    isKept,
    set: (change) => become({ ...settings, ...change }),
    reset: () => become(PLAIN),
  };
}
