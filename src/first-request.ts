import { requestCorpus } from "./request-corpus.ts";

/** Sent before the rest of the page's code is run, so that both are under way at once. */
export const FIRST_REQUEST = requestCorpus(window.location);
