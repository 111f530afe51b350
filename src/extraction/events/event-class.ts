import type { Bilingual } from "../../domain/language.ts";
import type { EventKind } from "../../domain/timeline-event.ts";

/**
 * What a trigger word stands for, finer than the six kinds that are drawn. Whatever neither gathers
 * people, speaks, publishes nor instructs is `background`: the texts say that it happened.
 */
export type EventClass = keyof typeof CLASSES;

type ClassFacts = {
  readonly kind: EventKind;
  /** What the tool calls it where a title has to be framed in the other language. */
  readonly noun: Bilingual;
  /** Role of the one who does it. */
  readonly role: Bilingual;
  readonly importance: 1 | 2 | 3;
};

const facts = (
  kind: EventKind,
  en: string,
  zh: string,
  roleEn: string,
  roleZh: string,
  importance: 1 | 2 | 3 = 2,
): ClassFacts => ({ kind, noun: { en, zh }, role: { en: roleEn, zh: roleZh }, importance });

const CLASSES = {
  meeting: facts("meeting", "Meeting", "会议", "organiser", "举办者", 1),
  presiding: facts("meeting", "Presiding", "主持会议", "chair", "主持人"),
  discussion: facts("meeting", "Discussion", "讨论", "participant", "参加者", 3),
  visit: facts("meeting", "Visit", "访问", "visitor", "访问者"),
  ceremony: facts("meeting", "Ceremony", "仪式", "organiser", "举办者"),
  contest: facts("meeting", "Contest", "比赛", "participant", "参加者"),
  speech: facts("speech", "Speech", "讲话", "speaker", "讲话人", 1),
  closing: facts("speech", "Concluding remarks", "总结讲话", "speaker", "讲话人", 1),
  lecture: facts("speech", "Lecture", "讲解", "lecturer", "讲解人", 1),
  announcement: facts("speech", "Announcement", "宣布", "announces it", "宣布者"),
  question: facts("speech", "Question", "提问", "questioner", "提问者"),
  answer: facts("speech", "Answer", "回答", "speaker", "回答者"),
  instruction: facts("instruction", "Instruction", "指示", "author", "作出者", 1),
  conveyance: facts("instruction", "Conveying", "传达", "conveys it", "传达者"),
  issue: facts("publication", "Publication of this text", "本文发布", "publisher", "发布者", 1),
  release: facts("publication", "Publication", "发布", "publisher", "发布者"),
  claim: facts("claim", "Claim", "说法", "claimant", "陈述者"),
  anchor: facts("background", "Numbered meeting", "届次会议", "body", "主体", 2),
  happening: facts("background", "Event", "事件", "acts", "行动者", 3),
  election: facts("background", "Election", "选举", "takes part", "参与者", 1),
  agreement: facts("background", "Agreement", "协议", "party", "当事方"),
  deal: facts("background", "Deal", "交易", "party", "当事方"),
  decision: facts("background", "Decision", "决定", "decides", "决定者"),
  appointment: facts("background", "Appointment", "任免", "concerned", "当事人"),
  attack: facts("background", "Attack", "袭击", "involved", "相关者", 1),
  disaster: facts("background", "Disaster", "灾害", "involved", "相关者", 1),
  accident: facts("background", "Accident", "事故", "involved", "相关者", 1),
  death: facts("background", "Death", "死亡", "concerned", "当事人"),
  court: facts("background", "Court and police", "司法", "involved", "相关者"),
  launch: facts("background", "Launch", "启动", "acts", "行动者"),
  founding: facts("background", "Founding", "成立", "acts", "行动者"),
  result: facts("background", "Result", "结果", "competitor", "参赛者"),
  protest: facts("background", "Protest", "抗议", "involved", "相关者"),
  discovery: facts("background", "Discovery", "发现", "acts", "行动者"),
} as const satisfies Record<string, ClassFacts>;

export const classFacts = (eventClass: EventClass): ClassFacts => CLASSES[eventClass];

/** A speech told as "speech" here and "concluding remarks" there can be one event; a lecture is another. */
export const familyOf = (eventClass: EventClass): string =>
  eventClass === "closing" ? "speech" : eventClass === "anchor" ? "meeting" : eventClass;
