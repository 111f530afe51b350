/**
 * A table as RFC 4180 has it: CRLF ends every row, quotes are doubled. Three things beyond the RFC:
 *
 *   a leading U+FEFF   without it Excel reads UTF-8 as the code page of the machine, and Chinese breaks
 *   a leading '        before words that a spreadsheet would take for a formula (=, +, -, @, also full-width,
 *                      tab, line break): whoever opens the file must not run what a source text says
 *   numbers stay bare  a minus before a number is no formula
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `${BYTE_ORDER_MARK}${rows.map((row) => `${row.map(writeField).join(",")}\r\n`).join("")}`;
}

const BYTE_ORDER_MARK = "\uFEFF";
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/u;

function writeField(field: string | number): string {
  if (typeof field === "number") return String(field);
  const tame = FORMULA.test(field) ? `'${field}` : field;
  return NEEDS_QUOTES.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}
