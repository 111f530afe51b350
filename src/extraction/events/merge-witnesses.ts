import { eventKey } from "../dating/event-name.ts";
import { contentOf, shared } from "./content-words.ts";
import {
  actorsOf,
  addMention,
  datingMention,
  dayOf,
  familyOfGroup,
  ordinalOfGroup,
  type EventGroup,
} from "./event-group.ts";
import type { EventMention } from "./event-mention.ts";
import { isSameDay, mayBeSameDay } from "./same-day.ts";
import { mayBeSameName } from "./same-name.ts";

export type WitnessGroups = { readonly text: string; readonly groups: readonly EventGroup[] };

/**
 * One event told in several texts becomes one group. Witnesses are taken in their order; a group joins
 * the first one it fits, which is looked for in its bucket only (same meeting, same day, same name), so
 * that the work grows with the number of events, not with its square.
 *
 *     1. meetings       same number and day, or same day with words or people in common
 *     2. their parts    same meeting, same sort of part, same speaker
 *     3. claims         same beginning, said in the same speech
 *     4. the rest       same sort, same day, words and people in common
 */
export function mergeWitnesses(
  witnesses: readonly WitnessGroups[],
  textOf: ReadonlyMap<string, string>,
): readonly EventGroup[] {
  const merged = new Map<EventGroup, EventGroup>();
  const survivor = (group: EventGroup): EventGroup => merged.get(group) ?? group;
  const kept: EventGroup[] = [];
  const join = (
    groups: readonly EventGroup[],
    bucketsOf: (group: EventGroup) => readonly string[],
    isSame: (a: EventGroup, b: EventGroup) => boolean,
  ) => {
    const buckets = new Map<string, EventGroup[]>();
    const waiting: EventGroup[] = [];
    const settle = () => {
      for (const group of waiting.splice(0))
        for (const name of bucketsOf(group)) {
          const bucket = buckets.get(name);
          if (bucket) bucket.push(group);
          else buckets.set(name, [group]);
        }
    };
    let witness: string | undefined;
    for (const group of groups) {
      if (witnessOf(group) !== witness) settle();
      witness = witnessOf(group);
      const same =
        buckets.size === 0
          ? undefined
          : bucketsOf(group)
              .flatMap((name) => buckets.get(name)?.slice(-MOST_CANDIDATES) ?? [])
              .find((other) => isSame(other, group));
      if (same) {
        for (const mention of group.mentions) addMention(same, mention);
        if (same.eventClass === "anchor") same.eventClass = group.eventClass;
        merged.set(group, same);
      } else {
        kept.push(group);
        waiting.push(group);
      }
    }
  };
  const all = witnesses.flatMap(({ groups }) => groups);
  const isMeeting = (group: EventGroup) => MEETINGS.has(group.eventClass);
  const words = makeWords(textOf);

  join(
    all.filter(isMeeting),
    (group) => [...dayBucket("meeting", group), ...nameBuckets(group, textOf)],
    (a, b) => isSameMeeting(a, b, words),
  );
  for (const group of all) if (group.parent) group.parent = survivor(group.parent);
  const rest = all.filter((group) => !isMeeting(group));
  const indexOf = new Map(kept.map((group, index) => [group, index]));
  join(
    rest.filter(({ parent, eventClass }) => parent && eventClass !== "claim"),
    (group) => [`${familyOfGroup(group)} of ${group.parent ? indexOf.get(group.parent) : ""}`],
    (a, b) => a.parent === b.parent && sharesActor(a, b, true),
  );
  for (const group of rest) {
    if (group.saidIn) group.saidIn = survivor(group.saidIn);
    if (group.conveyedIn) group.conveyedIn = survivor(group.conveyedIn);
  }
  join(
    rest.filter(({ eventClass }) => eventClass === "claim"),
    (group) => [`claim ${datingMention(group)?.expression.dating.edtf ?? ""}`],
    (a, b) => a.saidIn !== undefined && a.saidIn === b.saidIn,
  );
  join(
    rest.filter(({ parent, eventClass }) => !parent && eventClass !== "claim"),
    (group) => (group.eventClass === "issue" ? [] : dayBucket(familyOfGroup(group), group)),
    (a, b) => isSameHappening(a, b, words),
  );
  return kept;
}

/** How many events of one day or name are compared with one of another text. */
const MOST_CANDIDATES = 200;

const MEETINGS: ReadonlySet<string> = new Set([
  "meeting",
  "ceremony",
  "contest",
  "election",
  "protest",
  "anchor",
]);
const witnessOf = ({ mentions }: EventGroup): string | undefined => mentions[0]?.witnessId;

const dayBucket = (family: string, group: EventGroup): readonly string[] => {
  const day = dayOf(group);
  return day?.day === undefined ? [] : [`${family} on ${day.month}-${day.day}`];
};

const nameBuckets = (
  { mentions, eventClass }: EventGroup,
  textOf: ReadonlyMap<string, string>,
): readonly string[] =>
  mentions.flatMap(({ ordinal, name, sourceId }) => {
    if (name === undefined || (ordinal === undefined && eventClass !== "anchor")) return [];
    return [eventKey((textOf.get(sourceId) ?? "").slice(name.start, name.end))];
  });

type Words = (mention: EventMention) => ReadonlySet<string>;

const makeWords =
  (textOf: ReadonlyMap<string, string>): Words =>
  (mention) =>
    contentOf(textOf.get(mention.sourceId) ?? "", mention, mention.passage);

function isSameMeeting(a: EventGroup, b: EventGroup, words: Words): boolean {
  const [dayOfA, dayOfB] = [dayOf(a), dayOf(b)];
  if (!mayBeSameDay(dayOfA, dayOfB)) return false;
  const [first, second] = [ordinalOfGroup(a), ordinalOfGroup(b)];
  if (first !== undefined && second !== undefined) return first === second;
  if (a.eventClass === "anchor" || b.eventClass === "anchor") return false;
  return isSameDay(dayOfA, dayOfB) && (sharesActor(a, b, false) || sharesWords(a, b, words));
}

/** Without an actor on one side, and where `isLenient`, nothing speaks against it. */
function sharesActor(a: EventGroup, b: EventGroup, isLenient: boolean): boolean {
  const [first, second] = [actorsOf(a), actorsOf(b)];
  if (first.length === 0 || second.length === 0) return isLenient;
  if (first.some(({ name }) => second.some((other) => mayBeSameName(name, other.name)))) return true;
  const isAcross = isLenient && languagesOf(a) !== languagesOf(b);
  return (
    isAcross && !first.some(({ name }) => isPersonal(name)) && !second.some(({ name }) => isPersonal(name))
  );
}

const languagesOf = ({ mentions }: EventGroup): string =>
  [...new Set(mentions.map(({ language }) => language))].join();

/** A name whose surname can be compared across the languages. */
const isPersonal = (name: string): boolean =>
  /\p{Script=Han}/u.test(name) ? name.length <= 3 : /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name);

const FEW = 6;

function sharesWords(a: EventGroup, b: EventGroup, words: Words): boolean {
  return a.mentions.slice(0, FEW).some((mention) =>
    b.mentions.slice(0, FEW).some((other) => {
      const [first, second] = [words(mention), words(other)];
      const common = shared(first, second);
      return mention.language === other.language
        ? common >= 4 && common * 3 >= Math.min(first.size, second.size)
        : common >= 3;
    }),
  );
}

function isSameHappening(a: EventGroup, b: EventGroup, words: Words): boolean {
  const [dayOfA, dayOfB] = [dayOf(a), dayOf(b)];
  if (!isSameDay(dayOfA, dayOfB)) return false;
  return (
    sharesWords(a, b, words) &&
    (actorsOf(a).length === 0 || actorsOf(b).length === 0 || sharesActor(a, b, true))
  );
}
