import { languageTag } from "../../domain/language.ts";
import type { Segment } from "../../domain/source-document.ts";
import type { Statement } from "../../domain/statement.ts";
import { useLanguage } from "../page-context.ts";
import { readingWordsOf } from "../words/reading-words.ts";
import { signsOf } from "../words/signs.ts";

type VoiceNoteProps = { readonly statements: readonly Statement[]; readonly segment: Segment };

/** Who speaks in a sentence, by which verb, in which voice; that nobody is named is said too. */
export function VoiceNote({ statements, segment }: VoiceNoteProps) {
  const language = useLanguage();
  const said = readingWordsOf(language);
  const signs = signsOf(language);
  const lang = languageTag(segment.language);
  const spoken = statements.filter(({ voice }) => voice !== "newsroom");
  if (spoken.length > 0) {
    return (
      <ul className="voice-notes">
        {spoken.map(({ id, speaker, verbs, voice, attribution }) => (
          <li key={id} className={`voice is-${attribution}`} data-voice={voice}>
            <span className="voice-speaker" lang={lang}>
              {speaker}
            </span>
            {verbs.length > 0 && (
              <em className="voice-verb" lang={lang}>
                {verbs.map(({ exact }) => exact).join(", ")}
              </em>
            )}
            <span className="voice-kind" title={said.attribution[attribution]}>
              {attribution === "turn-label" ? said.turn : said.voice[voice]}
              {attribution === "inherited" && `${signs.and}${said.attribution.inherited}`}
            </span>
          </li>
        ))}
      </ul>
    );
  }
  const { speaker } = segment;
  return (
    <p className="voice-notes voice" data-voice={speaker === undefined ? "none" : "turn"}>
      {speaker === undefined ? (
        <span className="voice-kind">{said.unattributed}</span>
      ) : (
        <>
          <span className="voice-speaker" lang={lang}>
            {speaker}
          </span>
          <span className="voice-kind">{said.turn}</span>
        </>
      )}
    </p>
  );
}
