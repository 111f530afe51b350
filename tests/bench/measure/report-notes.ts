import { markdownTable } from "../../../scripts/markdown-table.mjs";
import { formatMeasured, summarize } from "../statistics.ts";
import { verdict, type Bench } from "./bench.ts";
import { measureNotes, NOTES } from "./measure-notes.ts";

const LOAD_TARGET = 300; // ms
const KEY_TARGET = 50; // ms

export async function reportNotes({ browser, origin, isQuick, tried }: Bench): Promise<string> {
  const figures = await tried(`${NOTES} notes`, 120, () =>
    measureNotes(browser(), `${origin}/site/`, isQuick ? 3 : 7),
  );
  if (!figures) return "Not measured.";
  const row = (what: string, values: readonly number[], target: number) => {
    const measured = summarize(values);
    return [what, formatMeasured(measured), `≤ ${target}`, verdict(measured.median, target)];
  };
  return `A notebook of ${NOTES} notes of some 40 words each, on events and on words of the texts, in the browser's database.

${markdownTable([
  ["what", "ms", "target", ""],
  row("from asking for the notebook until it is open and checked", figures.load, LOAD_TARGET),
  row("the page's own thread for a key in a note, until it is drawn and kept", figures.key, KEY_TARGET),
])}`;
}
