import type { FullName } from "../cast.ts";
import type { Names } from "./names.ts";

/**
 * "Xi" → "Xi Jinping": the person of that family name who was subject last, else the one named
 * last. "GAO" → the name it stands for; "the ministry" → the ministry named last.
 */
export const englishFullName =
  (names: Names): FullName =>
  (subject, recent) => {
    const { name } = subject;
    const at = subject.span?.start ?? 0;
    if (!/\s/.test(name)) {
      const known = recent.find((speaker) => speaker.isPerson && isShortFor(name, speaker.name));
      if (known !== undefined && subject.kind === "person") return known;
      const full = names.resolve(name, at);
      if (full !== undefined) return { name: full, isPerson: subject.kind === "person" };
      return { name, isPerson: subject.office !== undefined && subject.kind === "person" };
    }
    const body = /^(?:the|this) (\p{Ll}+)$/u.exec(name)?.[1];
    const full = body === undefined ? undefined : names.resolveBody(body, at);
    return { name: full ?? name, isPerson: subject.kind === "person" };
  };

const isShortFor = (short: string, name: string): boolean =>
  name.startsWith(`${short} `) || name.endsWith(` ${short}`);
