import { DIFFERENCE_TAGS } from "../domain/difference.ts";
import type { DifferenceTag } from "../domain/difference.ts";
import { LINE_ORDERS, SYNTAXES } from "../domain/concordance-question.ts";
import type { ConcordanceQuestion, Syntax } from "../domain/concordance-question.ts";
import { VOICES } from "../domain/statement.ts";
import { cleanText } from "./clean-text.ts";

export const MATRIX_VIEWS = ["sources", "speakers", "together"] as const;
export type MatrixView = (typeof MATRIX_VIEWS)[number];

/** What themes stand together in. */
export const MATRIX_UNITS = ["sentence", "paragraph"] as const;
export type MatrixUnit = (typeof MATRIX_UNITS)[number];

export const MATRIX_ORDERS = ["family", "date"] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

/** The pages of a notebook. */
export const NOTEBOOK_PAGES = ["notes", "trail"] as const;
export type NotebookPage = (typeof NOTEBOOK_PAGES)[number];

/** What is looked into beside the selection; it takes the place of the card of what is selected. */
export type Study =
  | ({ readonly type: "concordance" } & ConcordanceQuestion)
  /** Theme × text, theme × speaker, themes that stand together. */
  | {
      readonly type: "matrix";
      readonly show: MatrixView;
      readonly order: MatrixOrder;
      readonly within: MatrixUnit;
      /** The number whose passages are open, by the ids of its row and its column; or nothing. */
      readonly cell: readonly string[];
    }
  /** What the texts side by side do not say alike; blind: the editors' tags are hidden until asked for. */
  | {
      readonly type: "differences";
      readonly isBlind: boolean;
      /** Those shown; none: all. */
      readonly tags: readonly DifferenceTag[];
    }
  /** Wordings that recur though nobody listed them. */
  | { readonly type: "candidates" }
  /** What is in the corpus, what is not, and every inference of its editors. */
  | { readonly type: "account" }
  /** What the reader has written and seen; the id of the note that is being written, or nothing. */
  | { readonly type: "notebook"; readonly show: NotebookPage; readonly note: string };

export const newNotebookStudy = (show: NotebookPage = "notes", note = ""): Study => ({
  type: "notebook",
  show,
  note,
});

export const newMatrix = (show: MatrixView = "sources"): Study => ({
  type: "matrix",
  show,
  order: "family",
  within: "sentence",
  cell: [],
});

export const newConcordance = (find: string, syntax: Syntax = "plain"): Study => ({
  type: "concordance",
  find,
  syntax,
  order: "source",
  sources: [],
  speakers: [],
  voices: [],
  years: [],
});

/** The fields of an address that say what is studied, before they are escaped; see `url-codec.ts`. */
export function encodeStudy(
  study: Study,
  joined: (list: readonly string[]) => string,
): readonly (readonly [string, string])[] {
  const head = ["study", study.type] as const;
  switch (study.type) {
    case "concordance": {
      const { find, syntax, order } = study;
      const lists = {
        fin: study.sources,
        fby: study.speakers,
        fas: study.voices,
        fyear: study.years.map(String),
      };
      return [
        head,
        ["find", find],
        ...(syntax === "plain" ? [] : [["how", syntax] as const]),
        ...(order === "source" ? [] : [["sort", order] as const]),
        ...Object.entries(lists).flatMap(([key, list]) =>
          list.length > 0 ? [[key, joined(list)] as const] : [],
        ),
      ];
    }
    case "matrix":
      return [
        head,
        ...(study.show === "sources" ? [] : [["show", study.show] as const]),
        ...(study.order === "family" ? [] : [["sort", study.order] as const]),
        ...(study.within === "sentence" ? [] : [["within", study.within] as const]),
        ...(study.cell.length === 0 ? [] : [["cell", joined(study.cell)] as const]),
      ];
    case "differences":
      return [
        head,
        ...(study.isBlind ? [["blind", "1"] as const] : []),
        ...(study.tags.length > 0 ? [["ftag", joined(study.tags)] as const] : []),
      ];
    case "notebook":
      return [
        head,
        ...(study.show === "notes" ? [] : [["show", study.show] as const]),
        ...(study.note === "" ? [] : [["note", study.note] as const]),
      ];
    default:
      return [head];
  }
}

const LONGEST = 500;

/** Nothing where the fields name no study that is known. */
export function decodeStudy(
  fields: URLSearchParams,
  list: (key: string) => readonly string[],
): Study | undefined {
  const oneOf = <T extends string>(choices: readonly T[], key: string): T | undefined =>
    choices.find((choice) => choice === fields.get(key));
  switch (fields.get("study")) {
    case "concordance":
      return {
        type: "concordance",
        find: cleanText((fields.get("find") ?? "").slice(0, LONGEST)),
        syntax: oneOf(SYNTAXES, "how") ?? "plain",
        order: oneOf(LINE_ORDERS, "sort") ?? "source",
        sources: list("fin"),
        speakers: list("fby"),
        voices: VOICES.filter((voice) => list("fas").includes(voice)),
        years: list("fyear").map(Number).filter(Number.isInteger),
      };
    case "matrix":
      return {
        type: "matrix",
        show: oneOf(MATRIX_VIEWS, "show") ?? "sources",
        order: oneOf(MATRIX_ORDERS, "sort") ?? "family",
        within: oneOf(MATRIX_UNITS, "within") ?? "sentence",
        cell: decodeCell(list("cell")),
      };
    case "differences":
      return {
        type: "differences",
        isBlind: fields.get("blind") === "1",
        tags: DIFFERENCE_TAGS.filter((tag) => list("ftag").includes(tag)),
      };
    case "candidates":
      return { type: "candidates" };
    case "account":
      return { type: "account" };
    case "notebook":
      return newNotebookStudy(oneOf(NOTEBOOK_PAGES, "show"), cleanText(fields.get("note") ?? ""));
    default:
      return undefined;
  }
}

/** A theme with itself stands once in a list that says nothing twice. */
const decodeCell = ([row, column]: readonly string[]): readonly string[] =>
  row === undefined ? [] : [row, column ?? row];
