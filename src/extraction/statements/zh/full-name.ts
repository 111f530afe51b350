import type { FullName } from "../cast.ts";
import { hasUnit } from "../../../base/unit-set.ts";
import { HONORIFIC, HONORIFIC_LAST } from "./lexicon.ts";

/** 李教授 → 李明, 特朗普 → 唐纳德·特朗普: the last person met whom the short form fits. */
export const chineseFullName: FullName = (subject, recent) => {
  const { name } = subject;
  const isPolite = hasUnit(HONORIFIC_LAST, name.charCodeAt(name.length - 1)) && name.search(HONORIFIC) === 1;
  const known = recent.find(
    (speaker) =>
      speaker.isPerson &&
      (speaker.name === name ||
        (speaker.name.endsWith(name) && speaker.name.charAt(speaker.name.length - name.length - 1) === "·") ||
        (isPolite && speaker.name.startsWith(name.charAt(0)) && speaker.name.length <= 4)),
  );
  return known ?? { name, isPerson: subject.kind === "person" };
};
