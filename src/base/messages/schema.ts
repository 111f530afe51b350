/** Sentences about data that does not have the expected shape. `name` is the entry, as the file spells it. */
export type Fault = { readonly what: string; readonly remedy: string };

export const missingEntry = (name: string): Fault => ({
  what: `"${name}" is missing`,
  remedy: `Add "${name}".`,
});

export const unknownEntry = (name: string): Fault => ({
  what: `"${name}" is not an entry this place knows`,
  remedy: "Correct its spelling, or remove it.",
});

export const unexpectedValue = (name: string, expected: string, received: string): Fault => ({
  what: `"${name}" is ${received}`,
  remedy: `It should be ${expected}.`,
});

export const needsQuotes = (name: string, received: string): Fault => ({
  what: `"${name}" is the bare value ${received}, which YAML does not read as text`,
  remedy: `Put it in quotation marks: "${received}".`,
});
