import type { Page } from "@playwright/test";

/** Collects what a page must not do. Read at the end of each test by the fixture in `walk.ts`. */
export class Recorder {
  readonly #origin: string;
  readonly #found: string[] = [];
  readonly #expected: RegExp[] = [];

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** Must be called before the first navigation. Pages opened from this one are watched too. */
  async watch(page: Page): Promise<void> {
    const context = page.context();
    context.on("request", (request) => this.#noteAddress(request.url()));
    context.on("page", (opened) => this.#listen(opened));
    this.#listen(page);
    // Chromium reports most violations on the console, but not those of every directive.
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
        console.error(`Policy violation: ${effectiveDirective} blocked ${blockedURI}`);
      });
    });
  }

  /** The test is about to cause this on purpose. */
  expect(fault: RegExp): void {
    this.#expected.push(fault);
  }

  /** Whether such a fault was noticed, announced or not. */
  seen(fault: RegExp): boolean {
    return this.#found.some((found) => fault.test(found));
  }

  /** What was noticed and not announced, in order. */
  faults(): readonly string[] {
    return this.#found.filter((fault) => !this.#expected.some((pattern) => pattern.test(fault)));
  }

  #listen(page: Page): void {
    page.on("pageerror", (error) => this.#found.push(`Uncaught: ${error.message}`));
    page.on("websocket", (socket) => this.#noteAddress(socket.url()));
    page.on("console", (message) => {
      if (message.type() === "error") this.#found.push(`Console: ${message.text()}`);
    });
  }

  #noteAddress(address: string): void {
    const { protocol, origin } = new URL(address);
    if (protocol === "data:" || protocol === "blob:" || origin === this.#origin) return;
    this.#found.push(`Request to another host: ${address}`);
  }
}
