const REACH = 200;
const SENTENCE_END =
  /[。！？!?]|(?<!\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|no|mr|ms|dr|st))\.\s(?!\d)|\n\s?\n/;

/** Whether no sentence ends between two places, which stand near to one another. */
export const sameSentence = (folded: string, from: number, to: number): boolean =>
  to - from < REACH && !SENTENCE_END.test(folded.slice(from, to));
