import type { Problem } from "../problem.ts";

const FORM = '{"id": "a1", "lang": "en", "dct": "2024-05-31", "text": "…"}';

export const placeOfLine = (line: number): string => `standard input, line ${line}`;

export const lineNotJson = (where: string, reason: string): Problem => ({
  what: `This line is not JSON: ${reason}`,
  where,
  remedy: `Write one object to a line, and nothing between the lines: ${FORM}`,
});

export const lineNotAnObject = (where: string): Problem => ({
  what: "This line is JSON, but not an object with a text",
  where,
  remedy: `Write one object to a line: ${FORM}`,
});

export const lineTooLong = (where: string, limit: number): Problem => ({
  what: `This line is longer than ${limit / 1_048_576} MB`,
  where,
  remedy: "Split the text, paragraph by paragraph, into several lines.",
});

export const noText = (where: string): Problem => ({
  what: '"text" is missing, or it is not a string',
  where,
  remedy: `Put the text into "text": ${FORM}`,
});

export const badId = (where: string): Problem => ({
  what: '"id" is neither a string nor a number',
  where,
  remedy: "Name the text by a string or a number, or leave the id out.",
});

export const badLanguage = (where: string, found: string): Problem => ({
  what: `"lang" is ${found}, which is not a language that Throughline reads`,
  where,
  remedy: 'Write "en" or "zh", or leave it out: the script of the text then decides.',
});

export const badDay = (where: string, found: string): Problem => ({
  what: `"dct" is ${found}, which is not a day; the text was read without one`,
  where,
  remedy: 'Write the day on which the text was written as "2024-05-31", or leave it out.',
});

export const lineFault = (where: string, reason: string): Problem => ({
  what: `Throughline itself failed on this text: ${reason}`,
  where,
  remedy: "This is a fault of the program, not of the text; please report it with the text.",
});

export const terminalHint =
  "Reading lines of JSON from the terminal; end with Ctrl+D. Usually: throughline timex < texts.jsonl\n";
