import type { StagePress } from "../present/stage-keys.ts";

/** What whoever presents sees. In the language of the stage, to be shown as it is. */
export type StageReport = {
  readonly type: "report";
  readonly lang: string;
  readonly deck: string;
  /** 4 of 10, page 2/3. */
  readonly where: string;
  readonly now: string;
  /** Absent: this is the last step. */
  readonly next?: string;
  readonly note: readonly string[];
  /** What hides the step from the room, as a sentence. */
  readonly hidden?: string;
  readonly hearsCharacters: boolean;
  readonly words: Readonly<
    Record<
      | "title"
      | "now"
      | "next"
      | "end"
      | "note"
      | "noNote"
      | "elapsed"
      | "restart"
      | "clock"
      | "keys"
      | "back"
      | "forth"
      | "black",
      string
    >
  >;
};

export type FromStage = StageReport | { readonly type: "alive" };

export type FromPresenter =
  /** A port comes with it, unless it came by a channel. */
  | { readonly type: "throughline-presenter" }
  | { readonly type: "are-you-there" }
  | { readonly type: "press"; readonly press: StagePress };

/** The name of the window, so that there is only one, and of the channel that is the second way to it. */
export const PRESENTER = "throughline-presenter";

const TYPES = ["throughline-presenter", "are-you-there", "press"] as const;

/** Whether a message from elsewhere is one of ours. */
export const isFromPresenter = (data: unknown): data is FromPresenter =>
  typeof data === "object" &&
  data !== null &&
  "type" in data &&
  (TYPES as readonly unknown[]).includes(data.type) &&
  (data.type !== "press" || ("press" in data && isPress(data.press)));

const isPress = (press: unknown): boolean =>
  typeof press === "object" &&
  press !== null &&
  "row" in press &&
  "key" in press &&
  typeof press.row === "string" &&
  typeof press.key === "string";

/** Pages opened from a disk have no origin to name. */
export const originOf = (page: Window): string => (page.origin === "null" ? "*" : page.origin);
