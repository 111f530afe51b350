import { singleSpaces } from "../../base/white-space.ts";
import type { Bilingual, Language } from "../../domain/language.ts";
import { classFacts } from "./event-class.ts";
import type { EventGroup } from "./event-group.ts";
import type { EventMention } from "./event-mention.ts";
import type { Span } from "../../domain/span.ts";
import type { EventSource } from "./event-source.ts";

export type Titles = { readonly title: Bilingual; readonly short: Bilingual };
type Texts = ReadonlyMap<string, EventSource>;

const LONGEST_TITLE = 110;
const LONGEST_SHORT = 36;

/**
 * Titles made of the words of the text. Where no text tells the event in a language, its frame is in
 * that language and the words are quoted in the other: nothing is translated.
 */
export function wordTitles(group: EventGroup, sources: Texts): Titles {
  const any = bestMention(group);
  const en = bestMention(group, "en") ?? any;
  const zh = bestMention(group, "zh") ?? any;
  const read = en && readWords(group, en, sources);
  const readInChinese = zh === en ? read : zh && readWords(group, zh, sources);
  const english = read ? wordsIn(group, read, "en") : NOTHING;
  const chinese = readInChinese ? wordsIn(group, readInChinese, "zh") : NOTHING;
  const isPlanned = group.mentions.every(isPlan);
  return {
    title: isPlanned
      ? { en: `${english.title} (planned)`, zh: `${chinese.title}（计划）` }
      : { en: english.title, zh: chinese.title },
    short: { en: english.short, zh: chinese.short },
  };
}

const isPlan = ({ modality, isReference }: EventMention): boolean => modality === "planned" || isReference;

type Wording = { readonly title: string; readonly short: string };
const NOTHING: Wording = { title: "", short: "" };

/** The mention with most to say: one that tells it before one that points to it, an actor's before none's. */
export function bestMention(
  { mentions }: Pick<EventGroup, "mentions">,
  language?: Language,
): EventMention | undefined {
  let best: EventMention | undefined;
  let most = -1;
  for (const mention of mentions) {
    if (language !== undefined && mention.language !== language) continue;
    if (mentions.length === 1) return mention;
    const worth =
      (mention.isReference ? 0 : 8) +
      (TELLS.test(mention.rule) ? 4 : 0) +
      (mention.actor ? 2 : 0) +
      (mention.confidence === "high" ? 1 : 0);
    if (worth <= most) continue;
    best = mention;
    most = worth;
  }
  return best;
}

const TELLS = /held|took-place|delivered|given|happening|conveyed/;

/** What is read of a mention, whatever the language of the title. */
type Read = {
  readonly mention: EventMention;
  readonly source: EventSource | undefined;
  readonly isHan: boolean;
  readonly actor: string | undefined;
  /** Only of what is not put in a frame of its own. */
  readonly told: Wording;
};

function readWords(group: EventGroup, mention: EventMention, sources: Texts): Read {
  const source = sources.get(mention.sourceId);
  const told = FRAMED.has(group.eventClass) ? NOTHING : tell(group, mention, source?.text ?? "");
  return { mention, source, isHan: mention.language === "zh", actor: mention.actor?.name, told };
}

const FRAMED: ReadonlySet<string> = new Set(["issue", "claim", "question", "answer"]);

/** The frame is in `language`, the words in that of the mention. */
function wordsIn(group: EventGroup, read: Read, language: Language): Wording {
  const { mention, source, isHan, actor, told } = read;
  const label = classFacts(group.eventClass).noun[language];
  const isZh = language === "zh";
  const colon = isZh ? "：" : ": ";
  const text = source?.text ?? "";
  switch (group.eventClass) {
    case "issue":
      return issueTitle(mention, source, wordsOf(text, mention.span), language);
    case "claim": {
      const words = cut(wordsOf(text, mention.passage), LONGEST_TITLE - 20, isHan);
      const who = actor ?? (isZh ? "文本" : "the text");
      return {
        title: isZh ? `${who}的说法：“${words}”` : `Claim by ${who}: “${words}”`,
        short: cut(`${who}${colon}${wordsOf(text, mention.span)}`, LONGEST_SHORT, isHan),
      };
    }
    case "question":
    case "answer":
      return {
        title: `${actor ?? label}${colon}“${cut(wordsOf(text, mention.passage), 70, isHan)}”`,
        short: `${label}${colon}${actor ?? ""}`,
      };
    default:
  }
  const short = told.short === "" ? label : told.short;
  if (mention.language === language) return short === told.short ? told : { title: told.title, short };
  return {
    title: `${label}${colon}“${told.title}”`,
    short: actor === undefined || isNamed(group) ? `${label}${colon}“${short}”` : `${label}${colon}${actor}`,
  };
}

/** Meetings and happenings are called by their own words, what somebody does by who does it. */
const isNamed = ({ eventClass }: EventGroup): boolean => {
  const { kind } = classFacts(eventClass);
  return (
    kind === "background" ||
    (kind === "meeting" && eventClass !== "presiding") ||
    eventClass === "announcement" ||
    eventClass === "release"
  );
};

/** No title quotes as much. */
const MOST_READ = 400;

const wordsBetween = (text: string, start: number, end: number): string =>
  singleSpaces(text.slice(start, Math.min(end, start + MOST_READ))).trim();

const wordsOf = (text: string, { start, end }: Span): string => wordsBetween(text, start, end);

/** The short title is empty where the noun of the title's language is to stand. */
function tell(group: EventGroup, mention: EventMention, text: string): Wording {
  const { eventClass } = group;
  const { noun, kind } = classFacts(eventClass);
  const label = noun[mention.language];
  const isHan = mention.language === "zh";
  const actor = mention.actor?.name;
  const { clause, span } = mention;
  const name = mention.name && opened(wordsOf(text, mention.name), isHan);
  const colon = isHan ? "：" : ": ";
  const shortened = (words: string): string => cut(words, LONGEST_SHORT, isHan);
  const isBefore = mention.actor && mention.actor.end <= span.start && mention.actor.start >= clause.start;
  const start = isBefore ? mention.actor?.start : undefined;
  if (eventClass === "anchor") {
    const title = name ?? wordsOf(text, span);
    return { title, short: shortened(title) };
  }
  if (isNamed(group) && kind === "meeting" && name !== undefined) {
    const told =
      start === undefined
        ? name
        : opened(wordsBetween(text, start, Math.max(mention.name?.end ?? 0, span.end)), isHan);
    return {
      title: cut(told.length <= LONGEST_TITLE ? told : name, LONGEST_TITLE, isHan),
      short: shortened(name),
    };
  }
  if (isNamed(group)) {
    const from = start ?? clause.start;
    const end = eventClass === "announcement" ? mention.passage.end : clause.end;
    const deed = wordsBetween(text, from, end).replace(/[.。]$/, "");
    const told =
      start === undefined && actor !== undefined && !isHan ? `${actor}: ${deed}` : opened(deed, isHan);
    return { title: cut(told, LONGEST_TITLE, isHan), short: shortened(told) };
  }
  if (actor === undefined)
    return { title: cut(opened(wordsOf(text, span), isHan), LONGEST_TITLE, isHan), short: "" };
  const isQuotedDeed = !SPEECH_ONLY.test(mention.rule);
  const deed = isQuotedDeed ? wordsOf(text, span) : label;
  const joined =
    start !== undefined && isQuotedDeed
      ? isHan
        ? `${actor}${deed}`
        : `${actor} ${deed}`
      : `${actor}${colon}${lowered(deed, isHan)}`;
  return { title: cut(joined, LONGEST_TITLE, isHan), short: shortened(`${actor}${colon}${label}`) };
}

const SPEECH_ONLY = /in-speech|speech-of/;

const lowered = (words: string, isHan: boolean): string =>
  isHan ? words : words.charAt(0).toLowerCase() + words.slice(1);

function issueTitle(
  mention: EventMention,
  source: EventSource | undefined,
  words: string,
  language: Language,
): Wording {
  const who = mention.actor?.name;
  const what = source?.title?.[language];
  if (language === "zh")
    return {
      title:
        what === undefined
          ? `${who ?? ""}报道发布（“${cut(words, 60, false)}”）`
          : `${who ?? ""}报道发布：${what}`,
      short: `${who ?? ""}报道发布`,
    };
  const report = who === undefined ? "Report" : `${who} report`;
  return {
    title:
      what === undefined
        ? `${report} published (“${cut(words, 60, false)}”)`
        : `${report} published: ${what}`,
    short: `${report} published`,
  };
}

/** Without its article and with a capital, as a title begins. */
function opened(words: string, isZh: boolean): string {
  if (isZh) return words;
  const bare = words.replace(/^(?:the|a|an|its|their|his|her) (?=\S)/i, "");
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** At a word's end, with an ellipsis where words are left out. No surrogate pair is cut. */
function cut(words: string, longest: number, isZh: boolean): string {
  const most = isZh ? Math.round(longest / 2) : longest;
  if (words.length <= most) return words;
  const room = words.slice(0, most).replace(/[\ud800-\udbff]$/, "");
  const space = isZh ? -1 : room.lastIndexOf(" ");
  return `${(space > most / 2 ? room.slice(0, space) : room).replace(/[,;:，、；：\s]+$/, "")}…`;
}
