import type { Bilingual } from "../../domain/language.ts";
import type { Provenance } from "../../domain/proposal.ts";
import { classFacts } from "./event-class.ts";
import type { EventGroup } from "./event-group.ts";
import type { EventMention } from "./event-mention.ts";

/** Why the group was proposed: the words that told it, and how often it is told. */
export function wordReasons(
  { eventClass, mentions }: EventGroup,
  mention: EventMention,
  words: string,
): Provenance {
  const { noun } = classFacts(eventClass);
  const again = mentions.length > 1 ? wordRepeats(mentions) : ONCE;
  return {
    rule: mention.rule,
    confidence: mention.confidence,
    because: {
      en: `The words “${words}” tell of this (${noun.en.toLowerCase()}).${again.en}`,
      zh: `“${words}”一语表明此事（${noun.zh}）。${again.zh}`,
    },
  };
}

const ONCE: Bilingual = { en: "", zh: "" };

function wordRepeats(mentions: readonly EventMention[]): Bilingual {
  const texts = new Set(mentions.map(({ witnessId }) => witnessId)).size;
  return {
    en: ` It is told ${mentions.length} times in ${texts === 1 ? "one text" : `${texts} texts`}.`,
    zh: `共提及${mentions.length}次，见于${texts}份文本。`,
  };
}
