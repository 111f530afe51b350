import type { Problem } from "../problem.ts";

const REBUILD = "Build the corpus file again from its folder with `throughline build`.";

export const notJson = (file: string, reason: string): Problem => ({
  what: `This is not readable as JSON: ${reason}`,
  where: file,
  remedy: "Choose a corpus file (….corpus.json), or build one from its folder with `throughline build`.",
});

export const notACorpusFile = (file: string): Problem => ({
  what: 'This is JSON, but not a corpus file: it does not say "format": "throughline-corpus"',
  where: file,
  remedy: "Choose a corpus file (….corpus.json), or build one from its folder with `throughline build`.",
});

export const newerFormat = (file: string, found: number, known: number): Problem => ({
  what: `This corpus file has format version ${found}; this Throughline reads versions up to ${known}`,
  where: file,
  remedy: "Open it with a newer Throughline, or build the file again with this one.",
});

export const unreadableFormat = (file: string, found: string): Problem => ({
  what: `${found} is not a format version`,
  where: file,
  remedy: `A format version is a whole number. ${REBUILD}`,
});

export const tooDeep = (file: string, limit: number): Problem => ({
  what: `The data is nested more than ${limit} levels deep`,
  where: file,
  remedy: `A corpus file is never that deep. ${REBUILD}`,
});

export const tooLarge = (file: string, limit: string): Problem => ({
  what: `The data is larger than a corpus file may be (${limit})`,
  where: file,
  remedy: "Split the corpus into several folders and build each.",
});

export const andMore = (file: string, count: number): Problem => ({
  what: `There are ${count} more problems of this kind`,
  where: file,
  remedy: "Mend the ones above first; one mistake often causes several.",
});

export const wrongShape = (file: string, path: string, what: string, remedy: string): Problem => ({
  what,
  where: path === "" ? file : `${file}, ${path}`,
  remedy: `${remedy} ${REBUILD}`,
});

export const lostPassage = (where: string, exact: string, sourceId: string, start: number): Problem => ({
  what: `The words "${exact}" do not stand in ${sourceId} at position ${start}`,
  where,
  remedy: `The text and its passages must come from the same build. ${REBUILD}`,
});

export const repeatedId = (where: string, id: string): Problem => ({
  what: `The id "${id}" is used twice`,
  where,
  remedy: "Give each its own id; an id never changes once it is published.",
});

export const danglingReference = (where: string, entry: string, id: string): Problem => ({
  what: `"${entry}" names "${id}", and there is no such thing in this corpus`,
  where,
  remedy: `Correct the name, or add what it names.`,
});

export const circularParts = (where: string): Problem => ({
  what: "This event is part of itself, through the events it is part of",
  where,
  remedy: 'Correct "partOf" in one of them.',
});

export const reversedBounds = (where: string): Problem => ({
  what: "The earliest day of this date lies after its latest day",
  where,
  remedy: "Write the earlier day first.",
});

export const backwardsDate = (where: string, edtf: string): Problem => ({
  what: `The date ${edtf} ends before it begins`,
  where,
  remedy: "Write the earlier date first.",
});

export const farDay = (where: string, edtf: string, years: number): Problem => ({
  what: `${edtf} lies more than ${years.toLocaleString("en")} years from year 0, farther than the axis reaches`,
  where,
  remedy: "Correct the year.",
});

export const strayBounds = (where: string, edtf: string): Problem => ({
  what: `The earliest and latest day of this date are not those of ${edtf}`,
  where,
  remedy: `A mark stands where its date says. ${REBUILD}`,
});

export const unreadableDate = (where: string, edtf: string): Problem => ({
  what: `"${edtf}" is not a date in the form EDTF`,
  where,
  remedy: "Write year-month-day with two-digit months and days (2018-04-21).",
});

export const placelessEra = (where: string): Problem => ({
  what: "This era has no day on either side, so it cannot stand behind the events",
  where,
  remedy: "Date it from where it begins (2012/..), or leave it out.",
});

export const tooManyLanes = (where: string, count: number, most: number): Problem => ({
  what: `There are ${count} lanes, and no picture holds more than ${most}`,
  where,
  remedy: "Join lanes that belong together.",
});

export const impossibleDay = (where: string, day: string): Problem => ({
  what: `${day} is not a day of the calendar`,
  where,
  remedy: "Correct the day or the month.",
});

export const namelessKnowledge = (where: string): Problem => ({
  what: "A step of this date rests on outside knowledge and names no source",
  where,
  remedy: "Name where the knowledge comes from.",
});

export const badSegments = (where: string, reason: string): Problem => ({
  what: reason,
  where,
  remedy: REBUILD,
});

export const badLink = (where: string, reason: string): Problem => ({
  what: reason,
  where,
  remedy: REBUILD,
});

export const badLesson = (where: string, reason: string): Problem => ({
  what: reason,
  where,
  remedy: `Mend the lesson in its file. ${REBUILD}`,
});
