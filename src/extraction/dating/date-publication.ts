import { assert } from "../../base/assert.ts";
import type { Dating } from "../../domain/dating.ts";
import * as say from "./date-steps.ts";
import { givenDayOf, type DatingContext } from "./dating-context.ts";
import { readEdtf } from "./edtf-bounds.ts";
import { basisOfYear } from "./resolve-value.ts";
import { two } from "./words-for-steps.ts";

/** When a text came out, as far as it says so itself or the corpus lets us infer. */
export function datePublication(context: DatingContext): Dating {
  const { source, publication, year } = context;
  const given = givenDayOf(context);
  if (!publication)
    return given === undefined ? { basis: "unknown", steps: [say.NO_OWN_DATE] } : dateByGift(given);
  if (!year) {
    const { isDoubtful, value } = publication;
    const edtf = isDoubtful ? `${value}?` : value;
    const doubt = isDoubtful ? [say.doubtfulHeader(source, publication)] : [];
    if (given !== undefined) {
      const steps = [say.yearlessPublication(source, publication), ...doubt, say.givenDay(given)];
      return { ...checked(edtf), basis: "editor", steps };
    }
    const steps = [say.dayOfPublication(source, publication), ...doubt];
    return { ...checked(edtf), basis: "dateline", steps, fromText: edtf, fromCorpus: edtf };
  }
  const day = `${two(publication.month)}-${two(publication.day)}`;
  const fromCorpus = `${year.fromCorpus}-${day}`;
  return {
    ...checked(fromCorpus),
    basis: basisOfYear("dateline", year),
    steps: [say.yearlessPublication(source, publication), ...year.steps],
    fromText: `${year.fromText}-${day}`,
    fromCorpus,
  };
}

const dateByGift = (writtenOn: string): Dating => ({
  ...checked(writtenOn),
  basis: "editor",
  steps: [say.givenDay(writtenOn)],
});

/** `findPublicationDate` lets no impossible day through. */
function checked(edtf: string): Pick<Dating, "edtf" | "earliest" | "latest"> {
  const read = readEdtf(edtf);
  assert(read.ok, `a publication date that is not EDTF: ${edtf}`);
  return read.value;
}
