import type { Problem } from "../problem.ts";

export const place = (file: string, line: number): string => `${file}, line ${line}`;

export const missingFile = (file: string, where: string): Problem => ({
  what: `The file ${file} is not in the folder`,
  where,
  remedy: "Put it there, or correct its name.",
});

export const notACorpusFolder = (): Problem => ({
  what: "There is no corpus.yaml here, so this is not a corpus folder",
  where: "corpus.yaml",
  remedy: "Name another folder, or begin one with `throughline new FOLDER`.",
});

export const unlistedSource = (file: string): Problem => ({
  what: `The file ${file} lies in the folder, and corpus.yaml does not list it`,
  where: file,
  remedy: "List it under sources in corpus.yaml, or move it out of the folder.",
});

export const invalidYaml = (file: string, line: number, reason: string): Problem => ({
  what: `This is not valid YAML: ${reason}`,
  where: place(file, line),
  remedy: "Look at the indentation, the quotation marks and the colons of this line and the one before.",
});

export const wrongHash = (where: string, file: string, recorded: string, found: string): Problem => ({
  what: `The text of ${file} is not the text that was recorded: its sha256 is ${found}, not ${recorded}`,
  where,
  remedy: "Restore the file as it was received; if the change is meant, record the new sha256.",
});

export const missingHash = (where: string, file: string, found: string): Problem => ({
  what: `No sha256 is recorded for ${file}`,
  where,
  remedy: `Record the text as it is now: sha256: ${found}`,
});

export const impossibleReadingDay = (where: string, day: string): Problem => ({
  what: `${day} is not a day of the calendar`,
  where,
  remedy: "Write the day on which the texts were read, year-month-day.",
});

export const repeatedName = (where: string, what: string, id: string): Problem => ({
  what: `Two ${what} are called "${id}"`,
  where,
  remedy: "Give each its own id.",
});

export const unknownName = (where: string, what: string, id: string): Problem => ({
  what: `There is no ${what} called "${id}"`,
  where,
  remedy: "Correct the name, or add what it names.",
});

export const tooManyLanes = (where: string, count: number, most: number): Problem => ({
  what: `There are ${count} lanes, and no picture holds more than ${most}`,
  where,
  remedy: "Join lanes that belong together.",
});

export const pipelineFault = (reason: string): Problem => ({
  what: `Throughline itself failed while building: ${reason}`,
  where: "the pipeline",
  remedy: "This is a fault of the program, not of the folder; please report it with the folder.",
});
