import type { Language } from "../domain/language.ts";
import { parseEdtfShape } from "../domain/edtf-shape.ts";
import { yearOf } from "./cite-in-style.ts";
import { oneLine } from "./citation.ts";
import type { Citation } from "./citation.ts";
import { citedDate, writeDate } from "./cited-date.ts";
import type { CitedDay } from "./cited-date.ts";

/** Files that reference managers read. */
export const REFERENCE_FORMATS = ["bibtex", "ris", "csl"] as const;
export type ReferenceFormat = (typeof REFERENCE_FORMATS)[number];

export const FILE_ENDINGS: Readonly<Record<ReferenceFormat, string>> = {
  bibtex: "bib",
  ris: "ris",
  csl: "json",
};

export function writeReference(citation: Citation, format: ReferenceFormat): string {
  switch (format) {
    case "bibtex":
      return writeBibtex(citation);
    case "ris":
      return writeRis(citation);
    case "csl":
      return `${JSON.stringify([cslItem(citation)], undefined, 2)}\n`;
  }
}

/** A title the editors supplied is bracketed; a Chinese one is followed by its translation. */
function titleOf({ headline, supplied, language }: Citation): string {
  if (headline !== undefined) return language === "zh" ? `${headline} [${supplied.en}]` : headline;
  return language === "zh" ? `[${supplied.zh}] [${supplied.en}]` : `[${supplied.en}]`;
}

const outletOf = ({ outlet, language }: Citation): string | undefined => outlet && oneLine(outlet[language]);

type Notes = {
  readonly date: (known: string) => string;
  readonly paragraph: (number: number) => string;
  readonly view: (link: string) => string;
};

const NOTES: Readonly<Record<Language, Notes>> = {
  en: {
    date: (known) => `Date: ${known}`,
    paragraph: (number) => `Paragraph ${number}`,
    view: (link) => `View: ${link}`,
  },
  zh: {
    date: (known) => `日期：${known}`,
    paragraph: (number) => `第${number}段`,
    view: (link) => `查看：${link}`,
  },
};

function notesOf({ dateNote, paragraph, quote, link, notesIn }: Citation): readonly string[] {
  const said = NOTES[notesIn];
  return [
    ...(dateNote === undefined ? [] : [said.date(dateNote)]),
    ...(paragraph === undefined ? [] : [said.paragraph(paragraph)]),
    ...(quote === undefined ? [] : [`“${quote}”`]),
    ...(link === undefined ? [] : [said.view(link)]),
  ].map(oneLine);
}

/** biblatex reads EDTF level 1: a mark that stands inside a date moves to its end, and a note says so. */
const levelOne = (edtf: string): string =>
  edtf
    .split("/")
    .map((part) =>
      /[?~%]/.test(part) ? `${part.replaceAll(/[?~%]/g, "")}${part.includes("~") ? "%" : "?"}` : part,
    )
    .join("/");

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  '"': "{\\textquotedbl}",
};

const tex = (words: string): string =>
  oneLine(words).replaceAll(/[\\{}&%$#_~^"]/g, (sign) => TEX[sign] ?? sign);

/** An address is printed as it is, but braces and backslashes would end the field. */
const texUrl = (url: string): string => oneLine(url).replaceAll(/[\\{}\s]/g, encodeURIComponent);

function writeBibtex(citation: Citation): string {
  const { issued, url, link, accessed, language } = citation;
  const outlet = outletOf(citation);
  const address = url ?? link;
  const isPlain = issued !== undefined && citedDate(issued) !== undefined && !issued.includes("X");
  const fields: readonly (readonly [string, string] | undefined)[] = [
    outlet === undefined ? undefined : ["author", `{${tex(outlet)}}`],
    ["title", `{${tex(titleOf(citation))}}`],
    isPlain ? ["date", levelOne(issued)] : undefined,
    isPlain ? ["year", tex(yearOf(citation))] : undefined,
    address === undefined ? undefined : ["url", texUrl(address)],
    ["urldate", accessed],
    ["langid", language === "zh" ? "chinese" : "english"],
    notesOf(citation).length > 0 ? ["note", tex(notesOf(citation).join("; "))] : undefined,
  ];
  const lines = fields.flatMap((field) => (field ? [`  ${field[0]} = {${field[1]}},`] : []));
  return `@misc{${keyOf(citation)},\n${lines.join("\n")}\n}\n`;
}

/** Letters, digits and hyphens are safe in every BibTeX. */
const keyOf = ({ sourceId, paragraph }: Citation): string => {
  const id = sourceId.replaceAll(/[^A-Za-z0-9-]+/g, "-").replaceAll(/^-+|-+$/g, "");
  return `${id === "" ? "source" : id}${paragraph === undefined ? "" : `-p${paragraph}`}`;
};

/** One tag a line; a line break inside a value would begin a new tag, so there is none. */
function writeRis(citation: Citation): string {
  const { issued, url, link, accessed, language } = citation;
  const date = citedDate(issued);
  const outlet = outletOf(citation);
  const certain = date?.isDoubtful === false && date.to === undefined ? date.from : undefined;
  const tags: readonly (readonly [string, string | undefined])[] = [
    ["TY", "ELEC"],
    ["AU", outlet === undefined ? undefined : `${outlet},`], // the comma keeps a body from being read as a person
    ["TI", titleOf(citation)],
    ["PY", certain?.certainYear?.toString()],
    ["DA", certain?.certainYear === undefined ? undefined : risDay(certain)],
    ["LA", language],
    ["UR", url ?? link],
    ["Y2", accessed.replaceAll("-", "/")],
    ["M3", citation.genre],
    ...(date !== undefined && certain?.certainYear === undefined
      ? [["N1", NOTES[citation.notesIn].date(writeDate(date, "month-first"))] as const]
      : []),
    ...notesOf(citation).map((note) => ["N1", note] as const),
  ];
  const lines = tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]));
  return `${[...lines, "ER  - "].join("\r\n")}\r\n`;
}

const risDay = ({ certainYear, month, day }: CitedDay): string =>
  [certainYear, month, day]
    .map((part) => (part === undefined ? "" : String(part).padStart(2, "0")))
    .join("/");

/**
 * CSL knows one kind of doubt, `circa`, which prints as "ca." and would be false of a year that was inferred:
 * such a date goes in as words.
 */
function cslItem(citation: Citation) {
  const { issued, url, link, accessed, language, genre } = citation;
  const date = citedDate(issued);
  const outlet = outletOf(citation);
  const notes = notesOf(citation);
  const days = date === undefined ? [] : [date.from, ...(date.to ? [date.to] : [])];
  const isCertain =
    date !== undefined && !date.isDoubtful && days.every((day) => day.certainYear !== undefined);
  return {
    id: keyOf(citation),
    type: "webpage",
    title: titleOf(citation),
    ...(outlet !== undefined && { author: [{ literal: outlet }] }),
    ...(isCertain && { issued: { "date-parts": days.map(dateParts) } }),
    ...(!isCertain && date !== undefined && { issued: { literal: writeDate(date, "month-first") } }),
    ...(date === undefined && isSaid(issued) && { issued: { literal: issued } }),
    accessed: { "date-parts": [accessed.split("-").map(Number)] },
    ...((url ?? link) !== undefined && { URL: url ?? link }),
    language,
    genre,
    ...(notes.length > 0 && { note: notes.join("; ") }),
  };
}

const isSaid = (issued: string | undefined): issued is string =>
  issued !== undefined && parseEdtfShape(issued) !== undefined;

const dateParts = ({ certainYear, month, day }: CitedDay): readonly number[] =>
  [certainYear, month, day].filter((part) => part !== undefined);
