import { assert } from "../../base/assert.ts";
import type { Dating } from "../../domain/dating.ts";
import * as say from "./date-steps.ts";
import type { DatingContext } from "./dating-context.ts";
import { readEdtf } from "./edtf-bounds.ts";
import { basisOfYear } from "./resolve-value.ts";
import { two } from "./words-for-steps.ts";

/** When a text came out, as far as it says so itself or the corpus lets us infer. */
export function datePublication({ source, publication, year }: DatingContext): Dating {
  if (!publication) return { basis: "unknown", steps: [say.NO_OWN_DATE] };
  if (!year) {
    const { isDoubtful, value } = publication;
    const edtf = isDoubtful ? `${value}?` : value;
    const doubt = isDoubtful ? [say.doubtfulHeader(source, publication)] : [];
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

/** `findPublicationDate` lets no impossible day through. */
function checked(edtf: string): Pick<Dating, "edtf" | "earliest" | "latest"> {
  const read = readEdtf(edtf);
  assert(read.ok, `a publication date that is not EDTF: ${edtf}`);
  return read.value;
}
