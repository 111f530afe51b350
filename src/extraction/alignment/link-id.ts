/** Named after the first sentence of each side, so that it stays the same while its neighbours change. */
export const linkId = (a: string, b: string, left = "", right = ""): string => `${a}~${b}:${left}~${right}`;
