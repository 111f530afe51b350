/** Half of a character, as cutting leaves it, has no place in an address. */
export const cleanText = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, "").trim();
