import type { Span } from "../../domain/span.ts";
import type { Subject } from "./attribution.ts";

/** Somebody who speaks or acts in a text. */
export type Speaker = { readonly name: string; readonly isPerson: boolean };

/** The fullest name a document gives for a subject, given who was met of late, the latest first. */
export type FullName = (subject: Subject, recent: readonly Speaker[]) => Speaker;

const MEMORY = 6;

/** Who has been a subject in one witness, in reading order: what pronouns and short names mean. */
export type Cast = {
  /** The speaker a subject means, remembered as the latest; undefined when nobody fits. */
  readonly meet: (subject: Subject) => Speaker | undefined;
  /** Somebody who acts without speaking: remembered when the name is surely that of a person. */
  readonly notice: (subject: Subject) => void;
  readonly latest: () => Speaker | undefined;
  /** The office given with the first full mention. */
  readonly officeOf: (name: string) => Span | undefined;
};

/**
 * "He" is the last person who was a subject and has not been "she". What somebody says is not
 * read for this, so a person merely spoken of is never meant.
 */
export function createCast(fullName: FullName): Cast {
  const recent: Speaker[] = [];
  const offices = new Map<string, Span>();
  const genders = new Map<string, "he" | "she">();

  const remember = (speaker: Speaker): Speaker => {
    if (recent[0] === speaker) return speaker;
    const known = recent.findIndex(({ name }) => name === speaker.name);
    if (known !== -1) recent.splice(known, 1);
    else if (recent.length === MEMORY) recent.pop();
    recent.unshift(speaker);
    return speaker;
  };
  const lastPerson = (gender: "he" | "she"): Speaker | undefined => {
    const fits = recent.filter(({ name }) => (genders.get(name) ?? gender) === gender);
    const found =
      fits.find(({ isPerson }) => isPerson) ??
      fits.find(({ name }) => /^\p{Lu}\S*$|^\p{Script=Han}{2,8}$/u.test(name));
    if (found !== undefined) genders.set(found.name, gender);
    return found;
  };
  const lastGroup = (): Speaker | undefined => {
    const groups = recent.filter(({ isPerson }) => !isPerson);
    return groups.find(({ name }) => !/^\p{Lu}\p{Ll}+$/u.test(name)) ?? groups[0];
  };
  const meant = (subject: Subject): Speaker | undefined => {
    if (subject.kind === "he" || subject.kind === "she") return lastPerson(subject.kind);
    if (subject.kind === "it") return lastGroup();
    if (subject.kind === "they") return lastGroup() ?? recent[0];
    return subject.name === "" ? undefined : fullName(subject, recent);
  };

  return {
    meet(subject) {
      const speaker = meant(subject);
      if (speaker === undefined) return undefined;
      if (subject.office !== undefined && !offices.has(speaker.name))
        offices.set(speaker.name, subject.office);
      return remember(speaker);
    },
    notice(subject) {
      const speaker = meant(subject);
      if (speaker?.isPerson !== true) return;
      if (subject.office !== undefined && !offices.has(speaker.name))
        offices.set(speaker.name, subject.office);
      remember(speaker);
    },
    latest: () => recent[0],
    officeOf: (name) => offices.get(name),
  };
}
