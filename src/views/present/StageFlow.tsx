import { unreachable } from "../../base/assert.ts";
import { languageTag } from "../../domain/language.ts";
import type { Piece } from "../../reader/pack-pages.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import type { StageBlock, StageFrame } from "../../selectors/stage-frame.ts";
import { Mixed } from "../Mixed.tsx";
import { useLanguage, useTell } from "../page-context.ts";
import { presentWordsOf } from "../words/present-words.ts";
import { StageWords } from "./StageWords.tsx";

type StageFlowProps = {
  readonly frame: StageFrame;
  readonly index: CorpusIndex;
  /** Of the page that is shown; absent while pages are measured: everything as it is. */
  readonly pieces: readonly Piece[] | undefined;
  readonly showsThemes: boolean;
};

/** The lines, words and questions of a step, as far as they stand on this page. */
export function StageFlow({ frame, index, pieces, showsThemes }: StageFlowProps) {
  const shown = pieces ?? frame.blocks.map((_, block): Piece => ({ block }));
  return shown.map((piece) => {
    const block = frame.blocks[piece.block];
    if (!block) return undefined;
    const isFresh = piece.block >= frame.fresh;
    return (
      <div key={piece.block} data-block={block.type} data-fresh={isFresh || undefined}>
        {block.type === "words" ? (
          <StageWords
            block={block}
            index={index}
            span={piece.span ?? block.stretch}
            isDated={frame.event === undefined}
            showsThemes={showsThemes}
          />
        ) : (
          <Told block={block} />
        )}
      </div>
    );
  });
}

function Told({ block }: { readonly block: Exclude<StageBlock, { readonly type: "words" }> }) {
  const language = useLanguage();
  const tell = useTell();
  const words = presentWordsOf(language);
  const text = (of: Parameters<typeof tell>[0]) => <Mixed text={tell(of)} language={language} />;
  const lang = languageTag(language);
  switch (block.type) {
    case "line":
      return (
        <p className="stage-line" lang={lang}>
          {text(block.text)}
        </p>
      );
    case "question": {
      const { kind, prompt, predict } = block.question;
      return (
        <div className="stage-question" lang={lang}>
          <p className="stage-small">{words.question[kind]}</p>
          <p className="stage-line">{text(prompt)}</p>
          <p className="stage-small">{text(predict.ask)}</p>
          {predict.choices.length > 0 && (
            <ul className="stage-choices">
              {predict.choices.map(({ id, label }) => (
                <li key={id}>{text(label)}</li>
              ))}
            </ul>
          )}
        </div>
      );
    }
    case "answer":
      return (
        <div className="stage-question" lang={lang}>
          <p className="stage-small">{words.answer}</p>
          <p className="stage-line">{text(block.question.reveal.text)}</p>
        </div>
      );
    default:
      return unreachable(block);
  }
}
