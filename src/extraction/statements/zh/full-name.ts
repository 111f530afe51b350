import type { FullName } from "../cast.ts";
import { HONORIFIC } from "./lexicon.ts";

/** 李教授 → 李明, 特朗普 → 唐纳德·特朗普: the last person met whom the short form fits. */
export const chineseFullName: FullName = (subject, recent) => {
  const { name } = subject;
  const isPolite = HONORIFIC.test(name) && name.replace(HONORIFIC, "").length === 1;
  const known = recent.find(
    (speaker) =>
      speaker.isPerson &&
      (speaker.name === name ||
        speaker.name.endsWith(`·${name}`) ||
        (isPolite && speaker.name.startsWith(name.charAt(0)) && speaker.name.length <= 4)),
  );
  return known ?? { name, isPerson: subject.kind === "person" };
};
