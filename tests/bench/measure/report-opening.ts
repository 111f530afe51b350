import { markdownTable } from "../../../scripts/markdown-table.mjs";
import { makeSyntheticCorpus } from "../make-synthetic-corpus.ts";
import { timelineJsEvents } from "../peer-events.ts";
import { formatMeasured, median, summarize } from "../statistics.ts";
import { measureOpening, type Complete, type FirstPicture } from "./measure-opening.ts";
import { measurePage } from "./measure-page.ts";
import { verdict, type Bench } from "./bench.ts";

const DRAWN: Complete = { type: "mark", name: "throughline:drawn" };
const FEW = 100;
const MANY = 100_000;

/** How long a reader waits, for the first picture and for the answer to a click, and what it costs. */
export async function reportOpening(bench: Bench): Promise<string> {
  const { origin, browser, isQuick } = bench;
  const site = (events: number): string => `${origin}/site/?corpus=/corpora/${events}.corpus.json`;
  const rows: string[][] = [];
  const add = (what: string, values: readonly number[], target?: number, digits = 0): void => {
    if (values.length === 0) return;
    const figures = summarize(values);
    const goal = target === undefined ? "" : `≤ ${target.toLocaleString("en")}`;
    rows.push([what, formatMeasured(figures, digits), goal, verdict(figures.median, target)]);
  };

  const first = await firstPictures(bench, site(FEW));
  add(
    "an empty canvas: first picture",
    first.empty.map(({ painted }) => painted),
  );
  add(
    `${FEW} events from a file: first picture`,
    first.own.map(({ painted }) => painted),
  );
  add(
    "the same, until the page itself says so",
    first.own.map(({ marked }) => marked),
  );
  add(
    "TimelineJS3 3.9.11, the same events: first picture",
    first.peer.map(({ painted }) => painted),
  );
  if (first.own.length > 0 && first.peer.length > 0) {
    const share =
      median(first.own.map(({ painted }) => painted)) / median(first.peer.map(({ painted }) => painted));
    add("share of the time of TimelineJS3", [share], 0.5, 2);
  }

  const many: FirstPicture[] = [];
  for (let run = 0; run < (isQuick ? 2 : 5); run += 1) {
    const one = await bench.tried(`opening ${MANY} events from a file, run ${run + 1}`, 150, () =>
      measureOpening(browser(), site(MANY), DRAWN),
    );
    if (one) many.push(one);
  }
  const format = (events: number): string => events.toLocaleString("en");
  add(
    `${format(MANY)} events from a file: first complete picture`,
    many.map(({ painted }) => painted),
    2500,
  );

  const clicks = isQuick ? 5 : 15;
  const pages = [
    {
      what: `${format(MANY)} events from a file`,
      address: site(MANY),
      clickTarget: 50,
      heapTarget: undefined,
    },
    {
      what: "1,000,000 events, the score alone",
      address: `${origin}/pages/score.html?count=1000000`,
      clickTarget: 50,
      heapTarget: 200,
    },
  ];
  for (const { what, address, clickTarget, heapTarget } of pages) {
    const figures = await bench.tried(`clicks and memory: ${what}`, 240, () =>
      measurePage(browser(), address, clicks),
    );
    if (!figures) continue;
    add(`${what}: from a click to the frame that shows the choice`, figures.clicks, clickTarget);
    add(`${what}: memory of scripts after collecting garbage, MiB`, [figures.heap], heapTarget);
    add(`${what}: elements of the score`, [figures.nodes], 1500);
  }
  return `${EXPLANATION}\n\n${markdownTable([["what", "figure", "target", ""], ...rows])}`;
}

const EXPLANATION = `A first picture is timed from the start of navigation to the frame after the page was complete, with nothing in any cache; the page and
TimelineJS3 take turns. TimelineJS3 is complete when the marker of its last slide has its place. A click is timed from the event's own time stamp.`;

type Firsts = { readonly own: FirstPicture[]; readonly peer: FirstPicture[]; readonly empty: FirstPicture[] };

async function firstPictures(
  { browser, origin, isQuick, isAlone, noPeers, tried }: Bench,
  site: string,
): Promise<Firsts> {
  const firsts: Firsts = { own: [], peer: [], empty: [] };
  const count = timelineJsEvents(makeSyntheticCorpus(FEW)).events.length;
  const markers: Complete = { type: "elements", className: "tl-timemarker", count };
  const subjects = [
    { to: firsts.own, address: site, complete: DRAWN },
    ...(noPeers === undefined && !isAlone
      ? [{ to: firsts.peer, address: `${origin}/peer-pages/timelinejs.html?count=${FEW}`, complete: markers }]
      : []),
    { to: firsts.empty, address: `${origin}/pages/canvas.html`, complete: DRAWN },
  ];
  await tried(`first pictures of ${FEW} events`, 300, async () => {
    for (const { address, complete } of subjects) await measureOpening(browser(), address, complete); // warms the browser up
    for (let run = 0; run < (isQuick ? 4 : 12); run += 1) {
      const turn = run % 2 === 0 ? subjects : subjects.toReversed();
      for (const { to, address, complete } of turn)
        to.push(await measureOpening(browser(), address, complete));
    }
  });
  return firsts;
}
