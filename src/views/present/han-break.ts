/** Signs that no Chinese line begins with, and such as none ends with. */
const NOT_FIRST = /[\s，。、；：？！）》」』】〉”’％·…—]/u;
const NOT_LAST = /[（《「『【〈“‘]/u;
const HAN = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;

/** Whether a Chinese line may end before the character at this offset. */
export function isHanBreak(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  return HAN.test(before) && HAN.test(after) && !NOT_FIRST.test(after) && !NOT_LAST.test(before);
}
