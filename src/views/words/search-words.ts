import type { Language } from "../../domain/language.ts";
import type { ThingKind } from "../../search/named-thing.ts";

/** What the search says, apart from the name of its button. */
export type SearchWords = {
  readonly field: string;
  readonly hint: string;
  readonly hits: string;
  readonly kind: Readonly<Record<ThingKind | "note" | "sentence" | "everywhere", string>>;
  /** Of what is not called so. */
  readonly told: string;
  readonly counted: (things: number, places: number, sentences: number) => string;
  readonly notes: (count: number) => string;
  readonly nothing: (query: string) => string;
  readonly seeking: string;
  readonly failed: string;
};

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

const EN: SearchWords = {
  field: "Search events, texts, formulas, names and sentences",
  hint: "Words or 汉字",
  hits: "What was found",
  kind: {
    event: "Event",
    source: "Text",
    theme: "Formula",
    name: "Name",
    note: "Note",
    sentence: "Sentence",
    everywhere: "All lines",
  },
  told: "in its words",
  counted: (things, places, sentences) =>
    [
      counted(things, "event, text, formula or name", "events, texts, formulas and names"),
      counted(places, "place with these words", "places with these words"),
      ...(sentences > 0 ? [`${counted(sentences, "sentence", "sentences")} with all of them apart`] : []),
    ].join(" · "),
  notes: (count) => counted(count, "note of yours", "notes of yours"),
  nothing: (query) => `Nothing found for “${query}”.`,
  seeking: "Looking…",
  failed: "This search takes too long and was stopped: try fewer words.",
};

const ZH: SearchWords = {
  field: "搜索事件、文本、提法、名称和句子",
  hint: "词语或汉字",
  hits: "搜索结果",
  kind: {
    event: "事件",
    source: "文本",
    theme: "提法",
    name: "名称",
    note: "笔记",
    sentence: "句子",
    everywhere: "全部各行",
  },
  told: "见于其文字",
  counted: (things, places, sentences) =>
    [
      `事件、文本、提法和名称${things}项`,
      `原词${places}处`,
      ...(sentences > 0 ? [`另有${sentences}句分散含有全部词语`] : []),
    ].join(" · "),
  notes: (count) => `您的笔记${count}条`,
  nothing: (query) => `未找到“${query}”。`,
  seeking: "搜索中……",
  failed: "搜索过久，已停止：请减少词语。",
};

export const searchWordsOf = (language: Language): SearchWords => (language === "zh" ? ZH : EN);
