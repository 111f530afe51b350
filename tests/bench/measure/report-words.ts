import { markdownTable } from "../../../scripts/markdown-table.mjs";
import { DOCUMENTS } from "../make-words-corpus.ts";
import { formatMeasured, summarize } from "../statistics.ts";
import { verdict, type Bench } from "./bench.ts";
import { measureWords } from "./measure-words.ts";

const KEY_TARGET = 50; // ms
const JUMP_TARGET = 100; // ms

export async function reportWords({ browser, origin, isQuick, tried }: Bench): Promise<string> {
  const address = `${origin}/site/?corpus=../corpora/words.corpus.json`;
  const figures = await tried("words in ten megabytes of text", 300, () =>
    measureWords(browser(), address, isQuick ? 4 : 10),
  );
  if (!figures) return "Not measured.";
  const row = (what: string, values: readonly number[], target: number) => {
    const measured = summarize(values);
    return [what, formatMeasured(measured), `≤ ${target}`, verdict(measured.median, target)];
  };
  return `Ten megabytes of text in ${DOCUMENTS} documents. Times are those of the processor, of all tasks of the page's own thread, from the
key or click until the answer is drawn; the worker, in which words are looked for, is not in them.

${markdownTable([
  ["what", "ms", "target", ""],
  row("a key in the concordance", figures.concordance, KEY_TARGET),
  row("a key in the search", figures.search, KEY_TARGET),
  row("from a line to its words in the text", figures.jump, JUMP_TARGET),
])}`;
}
