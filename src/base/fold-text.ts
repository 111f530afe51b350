/**
 * Text as a search compares it: capital and small letters alike, full-width and half-width forms
 * alike ("ＡＢＣ" is "abc"). Never shown: its offsets are not those of the text.
 */
export const foldText = (text: string): string => text.normalize("NFKC").toLowerCase();

/** The words of a search, folded. Chinese is not cut into words: its characters are sought as they stand together. */
export const searchTerms = (text: string): readonly string[] =>
  foldText(text)
    .split(/\s+/u)
    .filter((term) => term !== "");
