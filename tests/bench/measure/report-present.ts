import { markdownTable } from "../../../scripts/markdown-table.mjs";
import { formatMeasured, summarize } from "../statistics.ts";
import { verdict, type Bench } from "./bench.ts";
import { measurePresent } from "./measure-present.ts";

const STEP_TARGET = 100; // ms

export async function reportPresent({ browser, origin, isQuick, tried }: Bench): Promise<string> {
  const figures = await tried("steps of a talk", 120, () =>
    measurePresent(browser(), `${origin}/site/`, isQuick ? 10 : 40),
  );
  if (!figures) return "Not measured.";
  const row = (what: string, values: readonly number[]) => {
    const measured = summarize(values);
    return [what, formatMeasured(measured), `≤ ${STEP_TARGET}`, verdict(measured.median, STEP_TARGET)];
  };
  return `The events of the first corpus, shown to a room one after the other with the key of a clicker. Until painted: from the key to the
frame with its answer, as the browser tells it, in steps of 8 ms and never less than 16. At work: all tasks of the page's own thread for it.

${markdownTable([
  ["the next step", "ms", "target", ""],
  row("until painted", figures.painted),
  row("at work", figures.worked),
])}`;
}
