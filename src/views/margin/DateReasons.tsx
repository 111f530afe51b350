import { useState } from "react";
import type { DateStep, Dating } from "../../domain/dating.ts";
import { formatDate } from "../../domain/format-date.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { languageTag } from "../../domain/language.ts";
import { describeDate } from "../describe-date.ts";
import { Mixed } from "../Mixed.tsx";
import { useLanguage, useTell, useWords } from "../page-context.ts";
import { writtenIn } from "../written-in.ts";
import { QuoteButton } from "./QuoteButton.tsx";

type DateReasonsProps = { readonly dating: Dating; readonly index: CorpusIndex };

/** How do we know this date: what is shown, what the texts alone would give, and every step with its words. */
export function DateReasons({ dating, index }: DateReasonsProps) {
  const words = useWords();
  const language = useLanguage();
  const tell = (edtf: string | undefined) =>
    edtf === undefined ? words.margin.noneAlone : formatDate(edtf, language, "long");
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? dating.steps : settlingSteps(dating);
  const differs = dating.fromText !== dating.edtf || dating.fromCorpus !== dating.edtf;
  return (
    <section className="date-reasons">
      <h3>{words.margin.howKnown}</h3>
      <dl className="date-values">
        <dt>{words.margin.shown}</dt>
        <dd>{describeDate(dating, language, words)}</dd>
        {differs && (
          <>
            <dt>{words.margin.alone}</dt>
            <dd>{tell(dating.fromText)}</dd>
            <dt>{words.margin.together}</dt>
            <dd>{tell(dating.fromCorpus)}</dd>
          </>
        )}
        {dating.edtf !== undefined && (
          <>
            <dt>EDTF</dt>
            <dd>
              <code lang="en">{dating.edtf}</code>
            </dd>
          </>
        )}
      </dl>
      <ol className="steps">
        {shown.map((step) => (
          <Step key={step.says.en} step={step} index={index} />
        ))}
      </ol>
      {shown.length < dating.steps.length && (
        <button type="button" className="all-steps" onClick={() => setShowsAll(true)}>
          {words.margin.allSteps(dating.steps.length)}
        </button>
      )}
    </section>
  );
}

const MOST_STEPS = 10;

/** Of a long argument, its beginning, what settles it, and what comes from outside; the rest is one click away. */
function settlingSteps({ steps, basis: settling }: Dating): readonly DateStep[] {
  if (steps.length <= MOST_STEPS) return steps;
  return steps.filter(
    ({ basis }, at) => at < FIRST_STEPS || basis === settling || basis === "outside" || basis === "unknown",
  );
}

const FIRST_STEPS = 4;

/** Only addresses of the web become links: a corpus made by others may hold anything. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

function Step({ step, index }: { readonly step: DateStep; readonly index: CorpusIndex }) {
  const words = useWords();
  const tell = useTell();
  const language = useLanguage();
  return (
    <li className={`step basis-${step.basis}`}>
      <span className="step-basis">{words.basis[step.basis]}</span>
      <p>
        <Mixed text={tell(step.says)} language={language} />
      </p>
      {step.passages.map((passage) => (
        <QuoteButton
          key={`${passage.sourceId}:${passage.start}-${passage.end}`}
          passage={passage}
          index={index}
          longest={90}
        />
      ))}
      {step.outside && (
        <ul className="outside-sources">
          {step.outside.map(({ name, url, seen }) => (
            <li key={name}>
              {url === undefined || !isWebAddress(url) ? (
                <span lang={languageTag(writtenIn(name))}>{name}</span>
              ) : (
                <a
                  href={url}
                  rel="noreferrer noopener external"
                  target="_blank"
                  lang={languageTag(writtenIn(name))}
                >
                  {name}
                </a>
              )}
              {seen !== undefined && (
                <span className="seen"> ({words.margin.seen(formatDate(seen, language, "long"))})</span>
              )}
            </li>
          ))}
          <li className="outside-note">{words.margin.outsideNote}</li>
        </ul>
      )}
    </li>
  );
}
