import type { Bilingual } from "../../domain/language.ts";
import type { AttributionRule } from "./attribution.ts";
import type { InheritRule } from "./carry-over.ts";

export type Reasons = {
  /** What a rule of one sentence saw; `verb` and `subject` as written, the subject empty where there is none. */
  readonly explicit: (rule: AttributionRule, verb: string, subject: string) => Bilingual;
  /** Why a sentence without attribution is given to a speaker. */
  readonly inherited: (rule: InheritRule, speaker: string) => Bilingual;
};

/** Reasons in one sentence each. A text gives the same ones again and again: each is worded once. */
export function createReasons(): Reasons {
  const explicit = new Map<string, Map<string, Map<string, Bilingual>>>();
  const inherited = new Map<string, Map<string, Bilingual>>();
  return {
    explicit(rule, verb, subject) {
      const ofRule = known(explicit, rule, () => new Map<string, Map<string, Bilingual>>());
      const ofVerb = known(ofRule, verb, () => new Map<string, Bilingual>());
      return known(ofVerb, subject, () =>
        EXPLANATIONS[rule](`“${verb}”`, subject === "" ? undefined : `“${subject}”`),
      );
    },
    inherited(rule, speaker) {
      const ofRule = known(inherited, rule, () => new Map<string, Bilingual>());
      return known(ofRule, speaker, () => BECAUSE[rule](speaker));
    },
  };
}

function known<Value>(values: Map<string, Value>, key: string, make: () => Value): Value {
  const value = values.get(key);
  if (value !== undefined) return value;
  const made = make();
  values.set(key, made);
  return made;
}

type Explain = (verb: string, subject: string | undefined) => Bilingual;

const behind =
  (en: string, zh: string): Explain =>
  (verb, subject) => ({
    en:
      subject === undefined
        ? `${verb} ${en}; its subject was named before.`
        : `${verb} with the subject ${subject} ${en}.`,
    zh: subject === undefined ? `${verb}${zh}，主语见前文。` : `主语${subject}的动词${verb}${zh}。`,
  });

const EXPLANATIONS: Readonly<Record<AttributionRule, Explain>> = {
  "reported-clause": behind("reports the clause that follows", "引出其后的内容"),
  "reported-phrase": behind("takes what is said as its object", "以所说内容为宾语"),
  quotation: behind("introduces a quotation", "引出直接引语"),
  "attribution-after": behind("follows what is said", "位于所说内容之后"),
  "attribution-within": behind("stands inside what is said", "插在所说内容之中"),
  "comment-clause": behind("stands in a comment clause about the rest", "出现在插入语中，指其余内容"),
  participle: behind("adds what the subject of the clause says", "补充该句主语所说的内容"),
  "passive-agent": behind("is passive and names who says it", "为被动式，并指明说话者"),
  "according-to": behind("names the source of the rest", "指明其余内容的来源"),
  "speech-act": behind("tells of a speech", "说明有人发言"),
};

export const TURN_LABEL = (label: string): Bilingual => ({
  en: `The paragraph belongs to the turn labelled “${label}”.`,
  zh: `该段属于标注为“${label}”的发言。`,
});

const RUNS_ON = (speaker: string): Bilingual => ({
  en: `No speaker of its own; it goes on in the paragraph in which “${speaker}” is reported.`,
  zh: `句中没有说话者；所在段落正在转述“${speaker}”的话。`,
});

const SAYS_WHAT_OUGHT_TO_BE = (speaker: string): Bilingual => ({
  en: `No speaker of its own; it says what ought to be done, as the reported words of “${speaker}” before it do.`,
  zh: `句中没有说话者；与前面转述的“${speaker}”的话一样，讲应当如何做。`,
});

const CARRIED_OVER = (speaker: string): Bilingual => ({
  en: `The paragraph names no speaker and keeps to the manner of the reported words of “${speaker}” before it.`,
  zh: `该段没有说话者，语体与前面转述的“${speaker}”的话一致。`,
});

const QUOTED_ON = (speaker: string): Bilingual => ({
  en: `It stands in quotation marks beside words attributed to “${speaker}”.`,
  zh: `该句在引号内，紧邻归于“${speaker}”的话。`,
});

const BECAUSE: Readonly<Record<InheritRule, (speaker: string) => Bilingual>> = {
  "runs-on": RUNS_ON,
  "says-what-ought-to-be": SAYS_WHAT_OUGHT_TO_BE,
  "carried-over": CARRIED_OVER,
  "quotation-runs-on": QUOTED_ON,
};
