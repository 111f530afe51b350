import { basename, resolve } from "node:path";
import { idFromName } from "../pipeline/id-from-name.ts";
import { sha256 } from "../pipeline/sha256.ts";

const TEXT = `RIVERTON, March 12, 2024 -- The town council opened the new library on March 11, 2024.

Mayor Ann Lee said that the reading room stays open until nine in the evening.
`;

/** A folder that builds: the smallest corpus with one of everything, explained in comments. */
export async function starterFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const id = idFromName(basename(resolve(folder)), "my-corpus");
  const hash = await sha256(new TextEncoder().encode(TEXT));
  return new Map([
    ["sources/first-report.txt", TEXT],
    ["corpus.yaml", corpusYaml(id, hash)],
    ["themes.yaml", THEMES],
    ["names.yaml", NAMES],
    ["curation.yaml", CURATION],
    ["lessons/first-lesson.yaml", LESSON],
  ]);
}

const corpusYaml = (id: string, hash: string): string => `# What this corpus is, and its texts.
id: ${id} # names the corpus file; choose once, never change
title:
  en: A new corpus
  zh: 新语料库
summary:
  en: One example text, to be replaced by your own.
  zh: 一份示例文本，请换成您自己的文本。
read_on: 2024-03-31 # the day you read the texts; nothing can be reported after it

sources:
  - id: first-report # ids are names you give once and never change
    file: sources/first-report.txt # the text exactly as received: not trimmed, not corrected
    sha256: ${hash} # after a change that is meant, \`throughline check\` prints the new one
    title: {en: "Report on the opening of the library", zh: "图书馆开放报道"}
    short: {en: "First report", zh: "报道一"}
    genre: wire-report # wire-report, bilingual-text, transcript, instruction, report or other
    genre_note: {en: "A short news report.", zh: "简短新闻报道。"}
    languages: [en]
    witnesses: # the text versions in this file; a bilingual text has two
      - {id: first-report, language: en, label: {en: "English", zh: "英文"}}
    missing: # what a reader should know is not there
      - {en: "No headline.", zh: "没有标题。"}
    rights: {en: "Example text, free to use.", zh: "示例文本，可自由使用。"}
    reports: library-opening # the event of curation.yaml this text reports
`;

const THEMES = `# Formulas that recur. A theme belongs to a family; families share a colour.
families:
  - id: culture
    label: {en: "Culture", zh: "文化"}

themes:
  - id: reading
    family: culture
    label: {en: "Places to read", zh: "阅读场所"}
    short: {en: "Reading", zh: "阅读"}
    zh_formula: 阅读场所
    zh_status: {en: "Not in the text; the editor's own wording.", zh: "文本中没有，编者自拟。"}
    gloss: {en: "Where people come to read.", zh: "供人阅读的地方。"}
    formulas:
      - id: reading.library
        label: {en: "library", zh: "图书馆"}
        strength: core # core (also when left out), variant, or compound (only inside a fixed name)
        en: ["library", "reading room"] # matched as written
    not: # words that look like the formula and are not it
      - words: "library card"
        why: {en: "A card, not a place.", zh: "是证件，不是场所。"}
`;

const NAMES = `# People, bodies and groups the events name.
entities:
  - id: council
    type: organisation # person, organisation, group or outlet
    name: {en: "Town council", zh: "镇议会"}
    aliases: ["The town council"]
  - id: ann-lee
    type: person
    name: {en: "Ann Lee", zh: "安·李"}
    office: {en: "Mayor", zh: "镇长"}
`;

const CURATION = `# What happened, was said or was published, and the words that show it.
# Words are quoted exactly. Where they stand more than once, add nth: 1, nth: 2, …
# Long passages are quoted by their first and last words: {in: …, from: "…", to: "…"}.
decisions:
  - event: library-opening
    kind: meeting # meeting, speech, publication, instruction, claim or background
    title: {en: "The town council opens the new library", zh: "镇议会开放新图书馆"}
    short: {en: "Library opens", zh: "图书馆开放"}
    importance: 1 # 1 speaks first when labels compete for room, 3 last
    date:
      rests_on: # expressions of time the program found; it works out the day and says how
        - {in: first-report, words: "March 11, 2024"}
    participants:
      - entity: council
        role: {en: "host", zh: "主办者"}
        words:
          - {in: first-report, words: "The town council"}
    passages:
      - {in: first-report, words: "The town council opened the new library on March 11, 2024."}
    decided:
      by: Your name
      on: 2024-03-31
      why: {en: "The report says so in its first sentence.", zh: "报道首句写明。"}

  - event: mayor-remark
    kind: speech
    title: {en: "Mayor Ann Lee speaks of the opening hours", zh: "镇长安·李谈开放时间"}
    short: {en: "Mayor's remark", zh: "镇长讲话"}
    importance: 2
    date:
      as: library-opening # dated like that event
      steps:
        - basis: editor
          says: {en: "No date of its own; told with the opening.", zh: "没有单独的日期，与开放一并报道。"}
    part_of: library-opening
    order: 1
    participants:
      - entity: ann-lee
        role: {en: "speaker", zh: "讲话人"}
        words:
          - {in: first-report, words: "Mayor Ann Lee"}
    passages:
      - {in: first-report, from: "Mayor Ann Lee", to: "in the evening."}
    decided:
      by: Your name
      on: 2024-03-31
      why: {en: "One sentence with a speaker.", zh: "一句有讲话人的引述。"}

  - event: first-report-issued
    kind: publication
    title: {en: "The report is issued", zh: "报道发布"}
    short: {en: "Report issued", zh: "报道发布"}
    importance: 3
    publishes: first-report # dated by the text's own dateline or header
    passages:
      - {in: first-report, words: "RIVERTON, March 12, 2024 --"}
    decided:
      by: Your name
      on: 2024-03-31
      why: {en: "The dateline gives the day.", zh: "电头写明日期。"}
`;

const LESSON = `# A lesson: scenes to be projected, or followed alone. Leave the folder out if you need none.
lesson: opening-hours # stands in links; choose once, never change
title: {en: "What does the report say?", zh: "报道说了什么？"}
summary: {en: "One scene and one question, to be replaced by your own.", zh: "一幕，一个问题，请换成您自己的。"}
scenes:
  - scene: two-sentences
    view: "#v=1&in=first-report" # the address of the page as it should look, from its # on
    caption: {en: "A report of two sentences.", zh: "一篇只有两句话的报道。"}
    passages: # at least one; the first is lit up
      - {in: first-report, words: "The town council opened the new library on March 11, 2024."}
    reveals: # what each press adds: a line, passages, or a mark (the id of an event)
      - line: {en: "The second sentence has a speaker.", zh: "第二句有讲话人。"}
        passages:
          - {in: first-report, words: "Mayor Ann Lee said"}
    questions:
      - question: whose-words
        kind: sourcing # sourcing, context, corroboration, close-reading or translation
        prompt: {en: "Whose words are these?", zh: "这是谁的原话？"}
        passages:
          - {in: first-report, from: "Mayor Ann Lee", to: "in the evening."}
        predict: # what to do before looking; form: write (also when left out), pick or order
          ask: {en: "Write one sentence.", zh: "写一句话。"}
        reveal:
          text:
            en: "The report's. It tells what she said and does not quote her."
            zh: "是报道的话：转述她所说，并非引用原话。"
          passages:
            - {in: first-report, words: "said that"}
    note: {en: "Only whoever presents sees this.", zh: "只有讲者看得到。"}
`;
