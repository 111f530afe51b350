import type { BesideWords } from "./beside-words.ts";

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

export const BESIDE_EN: BesideWords = {
  choose: {
    presets: "Sets",
    texts: "Two or three texts",
    most: "Three are the most one can read.",
    tooFew: "Choose two or three.",
    open: "Read side by side",
    preset: { triptych: "Triptych", "two-reports": "Two reports" },
  },
  label: "Texts side by side",
  close: "One text",
  layout: { label: "Set in", rows: "rows", columns: "columns" },
  keys: "Arrow keys go from row to row; Enter chooses its words; M merges a row with the next; S splits it; U takes the last change back.",
  aligning: "Looking for the sentences that correspond…",
  comparing: "Comparing word by word…",
  same: "Word for word the same.",
  empty: (text) => `${text}: no sentences to compare.`,
  layer: (a, b, links, origin) =>
    `${a} – ${b}: ${many(links, "link")}, ${
      {
        reviewed: "looked at by the editors or by you",
        proposed: "proposed by the program",
        "on-demand": "proposed by the program just now; nobody has looked at them",
      }[origin]
    }`,
  origin: {
    reviewed: "Links reviewed",
    proposed: "Links proposed",
    "on-demand": "Links proposed just now, not reviewed",
  },
  basis: "On what this rests",
  words: (pairs) => `Words compared: ${pairs.join("; ")}`,
  noWords: "No two of these texts are in one language, so no words are compared.",
  furniture: (count) => `${many(count, "part")} of the pages around the texts left out`,
  row: (number) => `Row ${number}`,
  status: { reviewed: "link reviewed", proposed: "link proposed", alone: "nothing corresponds" },
  moved: "stands at another place",
  nothing: "nothing here",
  move: (number) => `Move ${number}: go to its other place`,
  differs: "differs",
  paragraph: (number) => `paragraph ${number}`,
  lists: {
    label: "What differs",
    onlyIn: (text, count, all) => `Only in ${text}: ${count} of its ${all} sentences and lines`,
    lacks: (text, count, all) => `Not in ${text}: ${count} of ${many(all, "row")}`,
    reordered: (count, all) => `Reordered: ${count} of ${many(all, "row")}`,
    moves: (count) => `Words moved: ${count}`,
    more: (count, all) => `Show ${count} more of ${all}`,
  },
  change: {
    undo: "Take back the last change",
    merge: "Merge with the next",
    split: "Split",
    keys: "Links of this row",
    made: "You have changed links. They last as long as this page; for a corpus folder copy them as alignments.yaml.",
    copy: "Copy as alignments.yaml",
    copied: "Copied.",
  },
};
