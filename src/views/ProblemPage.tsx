import type { Problem } from "../base/problem.ts";
import { Later } from "./later/Later.tsx";
import { NOTES } from "./later/notes-part.ts";
import { useWords } from "./page-context.ts";

type ProblemPageProps = {
  readonly problems: readonly Problem[];
  /** What the page itself did wrong, as the browser tells it. */
  readonly fault?: string;
};

/** A corpus that cannot be opened: what, where and what to do, and nothing half loaded behind it. */
export function ProblemPage({ problems, fault }: ProblemPageProps) {
  const words = useWords();
  return (
    <main className="problems">
      <h1>{fault === undefined ? words.problem.heading : words.problem.fault}</h1>
      <p lang={fault && "en"}>{fault ?? words.problem.count(problems.length)}</p>
      <ol>
        {problems.map(({ what, where, remedy }) => (
          <li key={`${where} ${what}`}>
            <p className="problem-what" lang="en">
              {what}
            </p>
            <dl>
              <dt>{words.problem.where}</dt>
              <dd lang="en">{where}</dd>
              <dt>{words.problem.remedy}</dt>
              <dd lang="en">{remedy}</dd>
            </dl>
          </li>
        ))}
      </ol>
      <Later part={NOTES} isWanted>
        {({ RescueNotes }) => <RescueNotes />}
      </Later>
      <p>
        <a className="way-back" href=".">
          {words.open.back}
        </a>
      </p>
    </main>
  );
}
