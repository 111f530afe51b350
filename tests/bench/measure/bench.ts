import type { Browser } from "@playwright/test";

/** What a part of the bench works with. */
export type Bench = {
  readonly root: string;
  /** Another one after something has failed. */
  readonly browser: () => Browser;
  /** Of the server, to which `/site/`, `/pages/`, `/peers/` and `/corpora/` are added. */
  readonly origin: string;
  readonly isQuick: boolean;
  /** Neither bare canvases nor peers are measured beside it. */
  readonly isAlone: boolean;
  /** Why the peers cannot be measured; absent when they are there. */
  readonly noPeers?: string;
  /** Does something that may take so many seconds; tells what hindered it instead of failing. */
  readonly tried: <T>(what: string, seconds: number, run: () => Promise<T>) => Promise<T | undefined>;
};

/** `reached`, `missed`, or nothing where there is no target or no figure. */
export function verdict(value: number | undefined, target: number | undefined): string {
  if (value === undefined || target === undefined || Number.isNaN(value)) return "";
  return value <= target ? "reached" : "**missed**";
}
