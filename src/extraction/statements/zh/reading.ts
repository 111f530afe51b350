import type { Span } from "../../../domain/span.ts";
import type { Clause } from "./split-clauses.ts";

/** A sentence being read: its clauses and the quotations that touch it. */
export type Reading = {
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly end: number;
  readonly quotations: readonly Span[];
};
