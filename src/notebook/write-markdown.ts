import type { Described } from "./described.ts";

export type MarkdownWords = {
  readonly title: string;
  /** One line under it: how many, from when. */
  readonly line: string;
  readonly open: string;
  readonly written: (created: string, changed: string) => string;
};

/** Notes as Markdown, each under a heading that names what it is about. The reader's own words stay as typed. */
export function writeMarkdown(notes: readonly Described[], words: MarkdownWords): string {
  const parts = notes.map(({ about, name, quote, address, body, created, changed }) =>
    [
      `## ${inLine(`${about}: ${name}`)}`,
      ...(quote === undefined
        ? []
        : [
            quote
              .split(/\r?\n/)
              .map((line) => `> ${escape(line)}`)
              .join("\n"),
          ]),
      body,
      `*${words.written(created, changed)}*${address === undefined ? "" : ` · [${words.open}](<${address}>)`}`,
    ].join("\n\n"),
  );
  return `${[`# ${inLine(words.title)}`, words.line, ...parts].join("\n\n")}\n`;
}

const inLine = (text: string): string => escape(text.replaceAll(/\s+/g, " "));

/** Signs that would become marks, links or HTML; what a source says must not. */
const escape = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`);
