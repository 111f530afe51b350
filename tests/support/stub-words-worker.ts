import { beforeEach, vi } from "vitest";
import { makeFakeWorkers } from "./fake-words-worker.ts";

/** Pages of these tests ask for words: jsdom has no workers, so those that answer in this thread stand in. */
export function stubWordsWorker(): void {
  beforeEach(() => {
    vi.stubGlobal("Worker", function Worker() {
      return makeFakeWorkers().startWorker();
    });
  });
}
