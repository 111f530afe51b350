import { languageTag, type Bilingual } from "../../domain/language.ts";
import { useLanguage } from "../page-context.ts";
import { lessonWordsOf } from "../words/lesson-words-of.ts";

type BothFieldsProps = {
  readonly name: string;
  readonly text: Bilingual;
  readonly rows?: number;
  readonly onChange: (text: Bilingual) => void;
};

/** One text in both languages, each in a field of its own. */
export function BothFields({ name, text, rows = 1, onChange }: BothFieldsProps) {
  const said = lessonWordsOf(useLanguage());
  const fields = [
    ["en", said.inEnglish],
    ["zh", said.inChinese],
  ] as const;
  return (
    <fieldset className="both-fields">
      <legend>{name}</legend>
      {fields.map(([language, label]) => (
        <label key={language}>
          <span>{label}</span>
          <textarea
            rows={rows}
            lang={languageTag(language)}
            value={text[language]}
            onChange={(event) => onChange({ ...text, [language]: event.target.value })}
          />
        </label>
      ))}
    </fieldset>
  );
}
