import { longMonth } from "../domain/month-name-en.ts";
import { citedDate, writeDate, writeIsoDay } from "./cited-date.ts";
import type { CitedDate } from "./cited-date.ts";
import { oneLine } from "./citation.ts";
import type { Citation } from "./citation.ts";

/** Forms that are pasted into a text; the others are files for reference managers. */
export const STYLES = ["chicago-note", "chicago-bibliography", "apa", "mla", "gbt"] as const;
export type Style = (typeof STYLES)[number];

/**
 * A citation as a style asks for it, in plain text. What the text does not give is left out or said to be
 * missing: no outlet is invented, a title the editors supplied stands in square brackets without quotation
 * marks, a Chinese title is followed by its translation in brackets.
 */
export function citeInStyle(citation: Citation, style: Style): string {
  switch (style) {
    case "chicago-note":
      return chicagoNote(citation);
    case "chicago-bibliography":
      return chicagoBibliography(citation);
    case "apa":
      return apa(citation);
    case "mla":
      return mla(citation);
    case "gbt":
      return gbt(citation);
  }
}

/** `“Headline”` as printed, or `[what the editors call it]`. */
function title(
  { headline, supplied, language }: Citation,
  quotes: readonly [string, string],
  stop = "",
): string {
  const [open, close] = quotes;
  if (headline === undefined) {
    return language === "zh" ? `[${supplied.zh}] [${supplied.en}]${stop}` : `[${supplied.en}]${stop}`;
  }
  const words = innerQuotes(headline);
  return language === "zh"
    ? `${open}${words}${close} [${supplied.en}]${stop}`
    : `${open}${words}${stop}${close}`;
}

const innerQuotes = (words: string): string =>
  words.replaceAll(/[“”"]/g, (mark) => (mark === "”" ? "’" : mark === "“" ? "‘" : "'"));

const DOUBLE = ["“", "”"] as const;
const NONE = ["", ""] as const;

const quoted = (quote: string): string => `“${quote.replaceAll("“", "‘").replaceAll("”", "’")}”`;

/** The stop comes after the brackets. */
const unstopped = (quote: string): string => quote.replace(/[.。]$/u, "");

/** Inside a sentence of ours the final stop of a quotation gives way to a comma; a question stays one. */
const runOn = (quote: string): string =>
  /[?!？！]$/u.test(quote) ? quote : `${quote.replace(/[.。,，;；:：]$/u, "")},`;

const outletOf = ({ outlet }: Citation): string | undefined => outlet && oneLine(outlet.en);

const join = (parts: readonly (string | undefined)[], separator: string): string =>
  parts.filter((part) => part !== undefined && part !== "").join(separator);

const dateWords = (citation: Citation, order: "month-first" | "day-first"): string => {
  const date = citedDate(citation.issued);
  return date === undefined ? "n.d." : writeDate(date, order);
};

const address = ({ url, link }: Citation): string | undefined => url ?? link;

/** Where the view can be opened, beside the page of the text. */
const seeView = ({ url, link }: Citation): string =>
  link !== undefined && url !== undefined ? ` View: ${link}.` : "";

function chicagoNote(citation: Citation): string {
  const { paragraph, quote, accessed } = citation;
  const outlet = outletOf(citation);
  const rest = join(
    [
      dateWords(citation, "month-first"),
      paragraph === undefined ? undefined : `para. ${paragraph}`,
      `${quote === undefined ? "" : `${quoted(runOn(quote))} `}accessed ${writeIsoDay(accessed, "month-first")}`,
      address(citation),
    ],
    ", ",
  );
  const head = outlet === undefined ? "" : `${outlet}, `;
  return `${head}${title(citation, DOUBLE, ",")} ${stopped(rest)}${seeView(citation)}`;
}

function chicagoBibliography(citation: Citation): string {
  const outlet = outletOf(citation);
  const from = address(citation);
  const sentences = [
    outlet,
    title(citation, DOUBLE, "."),
    dateWords(citation, "month-first"),
    `Accessed ${writeIsoDay(citation.accessed, "month-first")}`,
    from,
  ];
  return join(
    sentences.map((words) => words && stopped(words)),
    " ",
  );
}

/** "n.d." has its stop already. */
const stopped = (words: string): string => (/\.[”]?$/u.test(words) ? words : `${words}.`);

function apa(citation: Citation): string {
  const outlet = outletOf(citation);
  const date = `(${apaDate(citedDate(citation.issued))})`;
  const name = title(citation, NONE);
  const head = outlet === undefined ? `${name}. ${date}.` : `${stopped(outlet)} ${date}. ${name}.`;
  const from = address(citation);
  const access = `Retrieved ${writeIsoDay(citation.accessed, "month-first")}${from === undefined ? "" : `, from ${from}`}`;
  const where = join(
    [outlet ?? shortTitle(citation), yearOf(citation), paragraphOf(citation, "para.")],
    ", ",
  );
  const inText =
    citation.quote === undefined ? "" : `\nIn the text: ${quoted(unstopped(citation.quote))} (${where}).`;
  return `${head} ${access}${inText}`;
}

/** Year first: "[2018?], April 20–21". */
function apaDate(date: CitedDate | undefined): string {
  if (date === undefined) return "n.d.";
  const { from, to, isDoubtful } = date;
  const name = (month: number | undefined) => (month === undefined ? "" : longMonth(month));
  const dayOf = (month: number | undefined, day: number | undefined) =>
    join([name(month), day?.toString()], " ");
  const first = dayOf(from.month, from.day);
  const last = to && (to.month === from.month ? `${to.day ?? ""}` : dayOf(to.month, to.day));
  const days = last === undefined || last === "" ? first : `${first}–${last}`;
  const isOneYear = to === undefined || to.year === from.year;
  const words = isOneYear
    ? join([from.year, days], ", ")
    : `${join([from.year, first], ", ")}–${join([to.year, dayOf(to.month, to.day)], ", ")}`;
  return isDoubtful ? `[${words}?]` : words;
}

/** "[2018?]"; "n.d." where there is no date. */
export const yearOf = (citation: Citation): string => {
  const date = citedDate(citation.issued);
  return date === undefined ? "n.d." : date.isDoubtful ? `[${date.from.year}?]` : date.from.year;
};

/** In brackets in a text the translation of a title would stand in the way. */
const shortTitle = ({ headline, supplied, language }: Citation): string =>
  headline === undefined ? `[${supplied[language]}]` : `“${innerQuotes(headline)}”`;

const paragraphOf = ({ paragraph }: Citation, word: string): string | undefined =>
  paragraph === undefined ? undefined : `${word} ${paragraph}`;

/** The ninth edition leaves out what is not known: it has no "n.d." */
function mla(citation: Citation): string {
  const outlet = outletOf(citation);
  const date = citedDate(citation.issued);
  const published = join([date && writeDate(date, "day-first"), address(citation)], ", ");
  const works = [
    outlet === undefined ? undefined : stopped(outlet),
    title(citation, DOUBLE, "."),
    published === "" ? undefined : `${published}.`,
    `Accessed ${writeIsoDay(citation.accessed, "day-first")}.`,
  ];
  const where = join([outlet ?? shortTitle(citation), paragraphOf(citation, "par.")], ", ");
  const inText =
    citation.quote === undefined ? "" : `\nIn the text: ${quoted(unstopped(citation.quote))} (${where}).`;
  return `${join(works, " ")}${inText}`;
}

/** GB/T 7714—2015, 电子资源: in the language of the text that is cited. A year that is inferred is bracketed (8.4.1). */
function gbt(citation: Citation): string {
  const { language, outlet, headline, supplied, accessed, issued, quote, paragraph } = citation;
  const date = citedDate(issued);
  const name = headline ?? `[${supplied[language]}]`;
  const author = outlet === undefined ? "" : `${oneLine(outlet[language])}. `;
  const day = date === undefined ? "" : `(${gbtDate(date)})`;
  const from = address(citation);
  const place =
    paragraph === undefined ? "" : language === "zh" ? `第${paragraph}段：` : `para. ${paragraph}: `;
  const words =
    quote === undefined ? "" : `\n${language === "zh" ? "引文" : "Quotation"}: ${place}${quoted(quote)}`;
  return `${author}${name}[EB/OL]. ${day}[${accessed}].${from === undefined ? "" : ` ${from}.`}${words}`;
}

function gbtDate({ from, to, isDoubtful }: CitedDate): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const day = ({ year, month, day: number }: CitedDate["from"]) =>
    join(
      [year, month === undefined ? undefined : two(month), number === undefined ? undefined : two(number)],
      "-",
    );
  const words = to === undefined ? day(from) : `${day(from)}/${day(to)}`;
  return isDoubtful ? `[${words}?]` : words;
}
