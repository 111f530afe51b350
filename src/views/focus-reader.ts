/** Puts the focus on the region of the texts, which stays when what is in it changes: so keys go on from there. */
export const focusReader = (): void => document.getElementById("reader")?.focus({ preventScroll: true });
