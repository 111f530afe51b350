import { EVENT_KINDS } from "../../domain/timeline-event.ts";
import type { TimelineEvent } from "../../domain/timeline-event.ts";
import type { Language } from "../../domain/language.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { initialView } from "../../state/app-state.ts";
import type { View } from "../../state/app-state.ts";
import { FACETS, isUnfiltered } from "../../state/filters.ts";
import { encodeView } from "../../state/url-codec.ts";
import type { Block, BlockItem } from "../../timeline/sheet/lay-out-blocks.ts";
import type { EventTelling } from "../../timeline/sheet/score-parts.ts";
import { dateLook } from "../date-look.ts";
import { describeDate } from "../describe-date.ts";
import { nameChoices } from "../score/use-choice-name.ts";
import type { InterfaceWords } from "../words/interface-words.ts";
import { pictureWordsOf } from "../words/picture-words-of.ts";

/** What the words of a picture depend on. */
export type TellingQuestion = {
  readonly index: CorpusIndex;
  readonly view: View;
  readonly words: InterfaceWords;
  /** Of the page without its fragment; absent where the texts are a person's own and stand nowhere. */
  readonly address: string | undefined;
};

/** What the picture turned out to hold. */
export type PictureFacts = {
  readonly placed: number;
  readonly unlabelled: number;
  readonly undated: readonly TimelineEvent[];
  /** On show, but not on the chosen scale. */
  readonly offScale: readonly TimelineEvent[];
  /** The stretch that is drawn, in words; absent: everything. */
  readonly stretch: string | undefined;
  readonly hasThreads: boolean;
};

/** Longer lists are counted. */
const MOST_LISTED = 120;

/** "Title, date, how the date is known", and the address at which the page opens it. */
export function tellEvent(event: TimelineEvent, question: TellingQuestion): EventTelling {
  const { view, words, address } = question;
  const { language, scale, clock } = view;
  const name = pictureWordsOf(language).list([
    event.title[language],
    describeDate(event.dating, language, words),
    words.basis[event.dating.basis],
  ]);
  if (address === undefined) return { name };
  const selection = { type: "event", id: event.id } as const;
  return { name, address: address + encodeView({ ...initialView(language), scale, clock, selection }) };
}

/** Legend, what is not in the picture, how much is, and where it comes from. */
export function tellBlocks(question: TellingQuestion, facts: PictureFacts): readonly Block[] {
  return [...tellLegend(question, facts), ...tellNotes(question, facts), ...tellCredit(question)];
}

function tellLegend({ view, words }: TellingQuestion, { hasThreads }: PictureFacts): readonly Block[] {
  const said = pictureWordsOf(view.language);
  const { proposed, confirmed, corrected } = words.status;
  return [
    {
      heading: said.heading(words.corpus.shapes),
      items: EVENT_KINDS.map((kind) => ({ text: words.kind[kind], symbol: { kind, look: "stated" } })),
    },
    {
      heading: said.heading(words.corpus.fills),
      items: (["stated", "reasoned", "outside", "unknown"] as const).map((look) => ({
        text: words.look[look],
        symbol: { kind: "meeting", look },
      })),
    },
    {
      heading: said.heading(words.list.status),
      items: [
        {
          text: said.list([confirmed, corrected]),
          symbol: { kind: "meeting", look: "stated" },
        },
        {
          text: proposed,
          symbol: { kind: "meeting", look: "stated", tone: "proposed" },
          isProposed: true,
        },
      ],
    },
    ...(hasThreads ? [{ items: [{ text: said.beads }] }] : []),
  ];
}

function tellNotes(question: TellingQuestion, facts: PictureFacts): readonly Block[] {
  const { index, view } = question;
  const said = pictureWordsOf(view.language);
  const { placed, unlabelled, undated, offScale, stretch } = facts;
  const all = index.corpus.events.length;
  const counted = stretch === undefined ? said.placed(placed, all) : said.inStretch(placed, all, stretch);
  const sentences = [counted, ...(unlabelled > 0 ? [said.counted(unlabelled)] : [])];
  const list = (heading: string, events: readonly TimelineEvent[]): readonly Block[] =>
    events.length === 0 ? [] : [{ heading, items: listEvents(events, question) }];
  return [
    { items: [{ text: sentences.join(view.language === "zh" ? "" : " ") }], style: "tick" },
    ...list(said.noDate, undated),
    ...list(said.offScale, offScale),
    ...tellFilters(question),
  ];
}

function listEvents(events: readonly TimelineEvent[], question: TellingQuestion): readonly BlockItem[] {
  const { language } = question.view;
  const items = events.slice(0, MOST_LISTED).map((event) => ({
    text: event.title[language],
    symbol: { kind: event.kind, look: dateLook(event.dating) },
    ...tellEvent(event, question),
  }));
  const rest = events.length - items.length;
  return rest === 0 ? items : [...items, { text: pictureWordsOf(language).more(rest) }];
}

function tellFilters({ index, view, words }: TellingQuestion): readonly Block[] {
  const { filters, filterMode, language } = view;
  if (isUnfiltered(filters)) return [];
  const said = pictureWordsOf(language);
  const nameOf = nameChoices(index, language, words);
  const facets = FACETS.filter((facet) => filters[facet].length > 0).map((facet) => {
    const names = said.list(filters[facet].map((id) => nameOf(facet, id)));
    return `${said.heading(words.filter[facet])}${spaceIn(language)}${names}`;
  });
  const text = filters.text === "" ? [] : [words.filter.wordsChip(filters.text)];
  return [
    {
      heading: said.filters,
      items: [...facets, ...text, ...(filterMode === "dim" ? [said.dimmed] : [])].map((part) => ({
        text: part,
      })),
    },
  ];
}

const spaceIn = (language: Language): string => (language === "zh" ? "" : " ");

function tellCredit({ index, view, address }: TellingQuestion): readonly Block[] {
  const { language } = view;
  const said = pictureWordsOf(language);
  const titles = index.corpus.sources.map(({ shortTitle }) => shortTitle[language]);
  const named = titles.slice(0, MOST_LISTED);
  const rest = titles.length - named.length;
  const link = address === undefined ? undefined : address + encodeView(view);
  return [
    {
      heading: said.sources,
      items: [{ text: [...named, ...(rest > 0 ? [said.more(rest)] : [])].join(" · ") }],
    },
    {
      items: [
        { text: said.drawnWith },
        ...(link === undefined ? [] : [{ text: said.thisView(link), address: link }]),
      ],
    },
  ];
}
