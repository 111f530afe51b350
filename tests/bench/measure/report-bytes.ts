import { markdownTable } from "../../../scripts/markdown-table.mjs";
import { measureBytes } from "./measure-bytes.ts";
import { verdict, type Bench } from "./bench.ts";

const TARGET = 25; // KiB

export async function reportBytes({ root, tried }: Bench): Promise<string> {
  const figures = await tried("bytes of the page with and without the score", 120, () => measureBytes(root));
  if (!figures) return "Not measured.";
  const { whole, without } = figures;
  const adds = whole.first - without.first;
  const kib = (size: number): string => `${size.toFixed(1)} KiB`;
  return `The page is built twice, React and D3 left out: as it is, and with every file of \`src/views/score\` and \`src/timeline\` emptied.

${markdownTable([
  ["scripts and styles, compressed by gzip", "size", "target", ""],
  ["the whole page", kib(whole.first), "", ""],
  ["the page without the score", kib(without.first), "", ""],
  ["what the score adds to React and D3", kib(adds), `≤ ${TARGET} KiB`, verdict(adds, TARGET)],
  ["and later, when it is asked for", kib(Math.max(0, whole.later - without.later)), "", ""],
])}`;
}
