import { surnamePinyin } from "./zh/surnames.ts";

/** Han characters stand behind the alphabets and the signs of general use. */
const FIRST_HAN = 0x2e80;

function isHan(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) if (name.charCodeAt(at) >= FIRST_HAN) return HAN.test(name);
  return false;
}

const HAN = /\p{Script=Han}/u;

/**
 * Whether two names can be those of one person or body. Across the languages the surname decides:
 * 习近平 and "Xi Jinping". "Xi" alone fits "Xi Jinping".
 */
export function mayBeSameName(a: string, b: string): boolean {
  if (a === b) return true;
  if (isHan(a) !== isHan(b)) {
    const [han, latin] = isHan(a) ? [a, b] : [b, a];
    const surname = han.length <= 4 ? surnamePinyin(han) : undefined;
    return surname !== undefined && latin.toLowerCase().split(/[\s-]/)[0] === surname;
  }
  if (isHan(a)) return a.length >= 2 && b.length >= 2 && (a.endsWith(b) || b.endsWith(a));
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  return (
    first === second ||
    first.endsWith(` ${second}`) ||
    second.endsWith(` ${first}`) ||
    first.startsWith(`${second} `) ||
    second.startsWith(`${first} `)
  );
}
