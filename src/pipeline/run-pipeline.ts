import { assert } from "../base/assert.ts";
import { collect, problemsOf } from "../base/collect.ts";
import { failure, success, type Result } from "../base/problem.ts";
import { readCorpus } from "../corpus/read-corpus.ts";
import { FORMAT_VERSION, type Corpus } from "../domain/corpus.ts";
import type { Dating } from "../domain/dating.ts";
import { lanesOf } from "../domain/lane.ts";
import type { Theme } from "../domain/theme.ts";
import { dateCorpus } from "../extraction/dating/date-corpus.ts";
import { findOccurrences } from "../extraction/themes/find-occurrences.ts";
import { applyDecisions } from "./apply-decisions.ts";
import { buildDifferences } from "./build-differences.ts";
import { buildEras } from "./build-eras.ts";
import { buildLanes } from "./build-lanes.ts";
import { buildLessons } from "./build-lessons.ts";
import { buildSource } from "./build-source.ts";
import { buildThemes } from "./build-themes.ts";
import { dateDecision } from "./date-decision.ts";
import { gatherProposals, type DatedTexts } from "./gather-proposals.ts";
import { matchProposals } from "./match-proposals.ts";
import { makeNameList } from "./name-list.ts";
import { readAlignments } from "./read-alignments.ts";
import { readCorpusFolder, type CorpusFolder, type FolderFiles } from "./read-corpus-folder.ts";
import type { TextById } from "./resolve-words.ts";
import { structureText, type StructuredText } from "./structure-text.ts";
import { undecidedEvents } from "./undecided-events.ts";

/**
 * A corpus folder in, a corpus out; or every problem a person has to mend. The same code runs
 * behind the command and in the browser's worker.
 *
 *     1. readCorpusFolder   files → entries with their lines, texts with their hashes
 *     2. structureText      text → segments, sentences, its own date, expressions of time
 *     3. dateCorpus         all texts together → dates with reasons
 *     4. dateDecision       source cards → dates of publication
 *     5. readAlignments     alignments.yaml → links that a person has looked at
 *     6. gatherProposals    events, statements, recurring wordings, alignments of witnesses
 *     7. applyDecisions     curation.yaml and the proposals it names → events
 *     8. buildEras          eras.yaml → periods behind the events
 *     9. buildDifferences   differences.yaml → what corresponding words do not say alike
 *    10. undecidedEvents    proposals on which nobody has decided → events that are proposed
 *    11. findOccurrences    themes.yaml → places where formulas stand
 *    12. buildLessons      lessons/*.yaml → scenes whose words and views are found in all this
 *    13. readCorpus         the same door every corpus file goes through
 *
 * `gather` finds the proposals; decisions stand whatever it finds.
 */
export async function runPipeline(
  files: FolderFiles,
  gather: typeof gatherProposals = gatherProposals,
): Promise<Result<Corpus>> {
  const read = await readCorpusFolder(files);
  if (!read.ok) return read;
  const folder = read.value;
  const structured = folder.sources.map(({ card: { id, short: name, witnesses }, text }) =>
    structureText({ id, name, witnesses, text }),
  );
  const texts: TextById = new Map(structured.map(({ id, text }) => [id, text]));
  const dated = dateCorpus({ sources: structured, readOn: folder.corpus.value.read_on });

  const publications = datePublications(folder, texts, dated);
  if (!publications.ok) return failure(...folder.changedTexts, ...publications.problems);
  const themes = buildThemes(folder.themes);
  const reviewed = folder.alignments ? readAlignments(folder.alignments, structured) : success([]);
  const proposals = gather(structured, dated, {
    listed: themes.ok ? themes.value.themes.flatMap(wordingsOf) : [],
    reviewed: reviewed.ok ? reviewed.value : [],
    reports: new Map(
      folder.sources.flatMap(({ card: { id, reports } }) =>
        reports === undefined ? [] : [[id, reports] as const],
      ),
    ),
  });
  const names = makeNameList(folder.names.value.entities);
  const lanes = buildLanes(folder.corpus, {
    sources: texts,
    themes: new Set(folder.themes.value.themes.map((theme) => theme.id)),
  });
  const matches = matchProposals(folder.curation);
  const events = applyDecisions(folder.curation, {
    texts,
    expressions: dated.expressions,
    publications: publications.value,
    names,
    lanes: new Set(lanesOf(folder.corpus.value.lanes).map((lane) => lane.id)),
    proposals: new Map(proposals.events.map((proposal) => [proposal.key, proposal])),
    eventOf: matches.ok ? matches.value.eventOf : new Map(),
  });
  const eras =
    folder.eras && events.ok
      ? buildEras(folder.eras, { texts, expressions: dated.expressions, events: events.value })
      : success([]);
  const differences = folder.differences
    ? buildDifferences(folder.differences, { texts, sources: structured })
    : success([]);
  const sources = buildSources(folder, structured, texts, publications.value);
  if (
    !matches.ok ||
    !events.ok ||
    !lanes.ok ||
    !eras.ok ||
    !differences.ok ||
    !sources.ok ||
    !themes.ok ||
    !reviewed.ok ||
    folder.changedTexts.length > 0
  ) {
    return failure(
      ...folder.changedTexts,
      ...problemsOf(matches, events, lanes, eras, differences, sources, themes, reviewed),
    );
  }
  const undecided = undecidedEvents(proposals.events, {
    ...matches.value,
    decided: events.value,
    names,
    sourceIds: structured.map(({ id }) => id),
  });

  const { statements, alignments, recurringWordings } = proposals;
  const { id, title, summary, read_on: readOn } = folder.corpus.value;
  const corpus: Corpus = {
    format: "throughline-corpus",
    formatVersion: FORMAT_VERSION,
    id,
    title,
    summary,
    readOn,
    sources: sources.value,
    entities: folder.names.value.entities,
    events: [...events.value, ...undecided],
    lanes: lanes.value,
    bands: folder.corpus.value.bands,
    eras: eras.value,
    ...themes.value,
    occurrences: findOccurrences(sources.value, themes.value.themes),
    temporalExpressions: dated.expressions,
    statements,
    alignments,
    differences: differences.value,
    recurringWordings,
    lessons: [],
  };
  const lessons = buildLessons(folder.lessons, corpus);
  if (!lessons.ok) return lessons;
  return readCorpus({ ...corpus, lessons: lessons.value }, `${id}.corpus.json`);
}

const wordingsOf = ({ formulas }: Theme): readonly string[] =>
  formulas.flatMap(({ en, zh }) => [...en, ...zh]);

/** What a text says of its own date, with what its card adds. */
function datePublications(
  { corpus, sources }: CorpusFolder,
  texts: TextById,
  { publications, expressions }: DatedTexts,
): Result<ReadonlyMap<string, Dating>> {
  const datings = collect(
    sources.map(({ card }, index) => {
      const found = publications.get(card.id) ?? { basis: "unknown", steps: [] };
      if (card.publication === undefined) return success([card.id, found] as const);
      const dating = dateDecision(
        card.publication,
        {
          who: `source ${card.id}`,
          placeOf: (path) => corpus.placeOf(["sources", index, "publication", ...path]),
          texts,
          expressions,
          ownSourceId: card.id,
        },
        found,
      );
      return dating.ok ? success([card.id, dating.value] as const) : dating;
    }),
  );
  return datings.ok ? success(new Map(datings.value)) : datings;
}

function buildSources(
  { corpus, curation, sources }: CorpusFolder,
  structured: readonly StructuredText[],
  texts: TextById,
  publications: ReadonlyMap<string, Dating>,
) {
  const eventIds = new Set(curation.value.decisions.map(({ event }) => event));
  return collect(
    structured.map((text, index) => {
      const source = sources[index];
      const publication = publications.get(text.id);
      assert(source !== undefined && publication !== undefined, `no source ${text.id}`);
      return buildSource(source, text, {
        texts,
        publication,
        eventIds,
        placeOf: (path) => corpus.placeOf(["sources", index, ...path]),
      });
    }),
  );
}
