/** Whether no sentence ends between two places. An abbreviation's stop is followed by a digit or a small letter. */
export const sameSentence = (between: string): boolean =>
  between.length < 200 &&
  !/[。！？!?]|\.\s+(?=\D)(?<!\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|no|mr|ms|dr|st)\.\s+)|\n\s*\n/.test(
    between,
  );
