/** The beginning of a text, of at most so many UTF-16 units, and never half a character. */
export const beginningOf = (text: string, most: number): string =>
  text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");

/** A text to be recognised by: whole, or its beginning and a sign that it goes on. */
export const excerpt = (text: string, most: number): string =>
  text.length > most ? `${beginningOf(text, most)}…` : text;
