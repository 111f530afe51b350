import type { Answer, Note } from "./entry.ts";

/** A note or an answer in the words of the page: what a file for people says of it. */
export type Described = {
  /** What it is about, in one word: event, formula, text, passage. */
  readonly about: string;
  /** The name of that; of a question, the question. */
  readonly name: string;
  /** The words it stands at. */
  readonly quote?: string;
  /** Leads back to the place; none where no address does. */
  readonly address?: string;
  readonly body: string;
  /** ISO days and minutes, by the reader's own calendar. */
  readonly created: string;
  readonly changed: string;
};

export type Describe = (entry: Note | Answer) => Described;
