/** Milliseconds of work before the page may breathe. */
const SLICE = 10;

/** Runs work that is cut into steps, and lets the page answer in between. */
export async function workInSlices<Result>(steps: Generator<unknown, Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + SLICE;
    while (performance.now() < end) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
}
