import type { Lesson, Reveal } from "../../domain/lesson.ts";
import { questionsOf } from "../../domain/lesson.ts";
import type { ShownStep } from "../../lessons/show-step.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { Mixed } from "../Mixed.tsx";
import { useDispatch, useLanguage, useTell } from "../page-context.ts";
import { lessonWordsOf } from "../words/lesson-words-of.ts";
import { LessonQuotes } from "./LessonQuotes.tsx";
import { QuestionCard } from "./QuestionCard.tsx";

type TrailSceneProps = {
  readonly lesson: Lesson;
  readonly shown: ShownStep;
  readonly index: CorpusIndex;
  readonly onAnswer: () => void;
};

/** What a scene says up to its present step: caption and words, what was revealed, what was asked. */
export function TrailScene({ lesson, shown, index, onAnswer }: TrailSceneProps) {
  const language = useLanguage();
  const tell = useTell();
  const { scene, reveals, questions } = shown;
  const all = questionsOf(lesson);
  return (
    <>
      <p className="lesson-caption">
        <Mixed text={tell(scene.caption)} language={language} />
      </p>
      <LessonQuotes passages={scene.passages} index={index} />
      {reveals.map((reveal, at) => (
        <RevealedStep key={at} reveal={reveal} index={index} />
      ))}
      {questions.map(({ question, isAnswered }) => (
        <QuestionCard
          key={question.id}
          lessonId={lesson.id}
          question={question}
          number={all.indexOf(question) + 1}
          count={all.length}
          isAnswered={isAnswered}
          index={index}
          onAnswer={onAnswer}
        />
      ))}
    </>
  );
}

type RevealedStepProps = { readonly reveal: Reveal; readonly index: CorpusIndex };

function RevealedStep({ reveal: { line, passages, mark }, index }: RevealedStepProps) {
  const language = useLanguage();
  const said = lessonWordsOf(language);
  const tell = useTell();
  const dispatch = useDispatch();
  const event = mark === undefined ? undefined : index.events.get(mark);
  return (
    <div className="lesson-reveal" data-step>
      {line && (
        <p className="lesson-line">
          <Mixed text={tell(line)} language={language} />
        </p>
      )}
      <LessonQuotes passages={passages} index={index} />
      {event && (
        <p className="lesson-mark">
          {said.onScore}{" "}
          <button
            type="button"
            className="link"
            onClick={() => dispatch({ type: "select", selection: { type: "event", id: event.id } })}
          >
            {tell(event.title)}
          </button>
        </p>
      )}
    </div>
  );
}
