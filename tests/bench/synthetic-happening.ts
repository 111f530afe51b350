import type { Bilingual } from "../../src/domain/language.ts";
import type { EventKind } from "../../src/domain/timeline-event.ts";
import { below, pick, type Random } from "./synthetic-date.ts";
import { BODIES, MATTERS, PEOPLE, PLACES, THEMES, TURNS } from "./synthetic-words.ts";

/** What happens is about one or two matters; a matter may be a wording of a theme. */
export type Matter = { readonly words: Bilingual; readonly theme?: number };

/** Something that happens, without its date. `tell` makes the sentence in which it stands. */
export type Happening = {
  readonly kind: EventKind;
  readonly title: Bilingual;
  readonly shortTitle: Bilingual;
  readonly matters: readonly Matter[];
  readonly tell: (says: Bilingual) => Bilingual;
};

const THEME_SHARE = 0.3;
const SECOND_MATTER_SHARE = 0.1;

const WORDINGS: readonly Matter[] = THEMES.flatMap(({ wordings }, theme) =>
  wordings.map((words) => ({ words, theme })),
);

export function drawHappening(random: Random, kind: EventKind): Happening {
  const matters = drawMatters(random);
  const what = joined(matters.map(({ words }) => words));
  const short = matters[0]?.words ?? what;
  const [body, person, place] = [pick(random, BODIES), pick(random, PEOPLE), pick(random, PLACES)];
  const of = (title: Bilingual, tell: Happening["tell"]): Happening => ({
    kind,
    title: { en: capital(title.en), zh: title.zh },
    shortTitle: { en: capital(short.en), zh: short.zh },
    matters,
    tell: (says) => ({ en: capital(tell(says).en), zh: tell(says).zh }),
  });
  switch (kind) {
    case "meeting":
      return of(
        { en: `${body.en} meets in ${place.en} on ${what.en}`, zh: `${body.zh}在${place.zh}讨论${what.zh}` },
        ({ en, zh }) => ({
          en: `${body.en} met in ${place.en} ${en} to discuss ${what.en}.`,
          zh: `${zh}，${body.zh}在${place.zh}开会，讨论${what.zh}。`,
        }),
      );
    case "speech":
      return of(
        { en: `${person.en} speaks on ${what.en}`, zh: `${person.zh}谈${what.zh}` },
        ({ en, zh }) => ({
          en: `${person.en} spoke on ${what.en} ${en}.`,
          zh: `${zh}，${person.zh}谈到${what.zh}。`,
        }),
      );
    case "publication":
      return of(
        { en: `${body.en} publishes a report on ${what.en}`, zh: `${body.zh}发表关于${what.zh}的报告` },
        ({ en, zh }) => ({
          en: `${body.en} published a report on ${what.en} ${en}.`,
          zh: `${zh}，${body.zh}发表关于${what.zh}的报告。`,
        }),
      );
    case "instruction":
      return of(
        { en: `${body.en} orders work on ${what.en}`, zh: `${body.zh}部署${what.zh}` },
        ({ en, zh }) => ({
          en: `${body.en} ordered work on ${what.en} in ${place.en} ${en}.`,
          zh: `${zh}，${body.zh}在${place.zh}部署${what.zh}。`,
        }),
      );
    case "claim":
      return of(
        { en: `${what.en}: steady progress, says ${person.en}`, zh: `${person.zh}称${what.zh}进展顺利` },
        ({ en, zh }) => ({
          en: `${person.en} said that ${what.en} had made steady progress ${en}.`,
          zh: `${person.zh}说，${zh}，${what.zh}进展顺利。`,
        }),
      );
    case "background": {
      const { title, told } = pick(random, TURNS);
      return of(
        { en: `${what.en} in ${place.en}: ${title.en}`, zh: `${place.zh}${what.zh}${title.zh}` },
        ({ en, zh }) => ({
          en: `${what.en} in ${place.en} ${told.en} ${en}.`,
          zh: `${zh}，${place.zh}${what.zh}${told.zh}。`,
        }),
      );
    }
  }
}

/** In about the proportions of a press archive. */
export function drawKind(random: Random): EventKind {
  const share = random();
  if (share < 0.3) return "meeting";
  if (share < 0.52) return "speech";
  if (share < 0.66) return "publication";
  if (share < 0.76) return "instruction";
  return share < 0.84 ? "claim" : "background";
}

/** 1 in twenty speaks first. */
export function drawImportance(random: Random): 1 | 2 | 3 {
  const share = random();
  if (share < 0.05) return 1;
  return share < 0.25 ? 2 : 3;
}

function drawMatters(random: Random): readonly Matter[] {
  const first = drawMatter(random);
  if (random() >= SECOND_MATTER_SHARE) return [first];
  const second = drawMatter(random);
  return second.words === first.words ? [first] : [first, second];
}

const drawMatter = (random: Random): Matter =>
  random() < THEME_SHARE
    ? (WORDINGS[below(random, WORDINGS.length)] ?? { words: pick(random, MATTERS) })
    : { words: pick(random, MATTERS) };

const joined = (things: readonly Bilingual[]): Bilingual => ({
  en: things.map(({ en }) => en).join(" and "),
  zh: things.map(({ zh }) => zh).join("和"),
});

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
