import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";
import { tellDrawn } from "../../src/views/drawn.ts";
import { PARTS } from "../../src/views/later/parts.ts";
import { canvasLog } from "./canvas-log.ts";

/** Every element of the test page is this large: jsdom has no layout. */
const SIZE = { clientWidth: 1200, clientHeight: 600 };

for (const [name, value] of Object.entries(SIZE)) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value });
}

/** Reports once, at once: a browser does so when it first lays an element out. */
class OneReport implements ResizeObserver {
  readonly #report: ResizeObserverCallback;
  constructor(report: ResizeObserverCallback) {
    this.#report = report;
  }
  observe(): void {
    this.#report([], this);
  }
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver = OneReport;
/** jsdom paints nothing: a canvas there is as good as its log. */
const { context } = canvasLog();
HTMLCanvasElement.prototype.getContext = (() => context) as never;
globalThis.Path2D ??= function path() {} as never;
Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
Element.prototype.scrollIntoView = () => {};
Element.prototype.scrollTo = () => {};
globalThis.matchMedia = (media: string) =>
  ({ media, matches: false, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;

/** Pages of these tests are at rest: all that comes later is here. How it comes is a test of its own. */
await Promise.all(PARTS.map((part) => part.fetch()));
tellDrawn();

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
afterEach(cleanup);

/** What React complains of (keys used twice, nesting no browser accepts) fails the test that caused it. */
const complaints = vi.spyOn(console, "error");
beforeEach(() => void complaints.mockClear());
afterEach(() => {
  const [first] = complaints.mock.calls;
  if (first) throw new Error(`console.error: ${first.join(" ")}`);
});
