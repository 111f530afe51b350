import { classFacts } from "./event-class.ts";
import { actorsOf, type EventGroup } from "./event-group.ts";
import { mayBeSameName } from "./same-name.ts";

const FEW = 200;

/** What somebody says or instructs in one witness, by name, in the order of the text. */
export class SpeakerIndex {
  readonly #byWord = new Map<string, EventGroup[]>();

  constructor(groups: readonly EventGroup[]) {
    for (const group of groups) {
      const { kind } = classFacts(group.eventClass);
      if (kind !== "speech" && kind !== "instruction") continue;
      for (const { actor } of group.mentions)
        if (actor)
          for (const word of wordsOf(actor.name)) {
            const list = this.#byWord.get(word);
            if (list === undefined) this.#byWord.set(word, [group]);
            else if (list.at(-1) !== group) list.push(group);
          }
    }
  }

  /** Those that the name may stand for; of a very long list the first ones. */
  groupsOf(name: string): readonly EventGroup[] {
    const groups = new Set(wordsOf(name).flatMap((word) => this.#byWord.get(word)?.slice(0, FEW) ?? []));
    return [...groups].filter((group) => actorsOf(group).some((actor) => mayBeSameName(actor.name, name)));
  }
}

const HAN = /\p{Script=Han}/u;

/** First and last word of a name; of a Han name its last two characters. */
function wordsOf(name: string): readonly string[] {
  if (HAN.test(name)) return [name.slice(-2)];
  const words = name.toLowerCase().split(" ");
  return [...new Set([words[0] ?? name, words.at(-1) ?? name])];
}
