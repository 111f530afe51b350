/** Control characters and halves of characters have no place in XML 1.0, not even escaped. */
export const cleanXml = (words: string): string => words.replaceAll(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, " ");

/** Words as they may stand in an element, or between double quotes, of HTML and XML. */
export const escapeMarkup = (words: string): string =>
  cleanXml(words)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
