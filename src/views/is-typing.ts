const TYPING = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], [popover]";

/** Whether keys pressed here are somebody's words, or belong to what is open in front of the page. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TYPING) !== null;
