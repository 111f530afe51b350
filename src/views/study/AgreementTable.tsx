import { useState } from "react";
import { writeCsv } from "../../base/write-csv.ts";
import { agreement } from "../../compare/agreement.ts";
import { DIFFERENCE_TAGS } from "../../domain/difference.ts";
import type { Difference, DifferenceTag } from "../../domain/difference.ts";
import { useLanguage, useTell } from "../page-context.ts";
import { differenceWordsOf } from "../words/difference-words.ts";

type AgreementTableProps = {
  readonly differences: readonly Difference[];
  /** The reader's tags by the id of the difference. */
  readonly own: Readonly<Record<string, DifferenceTag>>;
};

/** How often reader and editors gave which tag, and how far they agree. */
export function AgreementTable({ differences, own }: AgreementTableProps) {
  const said = differenceWordsOf(useLanguage());
  const tell = useTell();
  const [copied, setCopied] = useState<string>();
  const [isCopied, setDone] = useState(false);
  const pairs = differences.flatMap(({ id, tag }) => {
    const reader = own[id];
    return reader === undefined ? [] : [[reader, tag] as const];
  });
  const used = DIFFERENCE_TAGS.filter((tag) => pairs.some((pair) => pair.includes(tag)));
  const { counts, total, agreed, kappa } = agreement(used, pairs);
  const columnSums = used.map((_, at) => counts.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  const copy = () => {
    const rows = differences.map(({ id, topic, tag }) => [id, tell(topic), own[id] ?? "", tag]);
    const csv = writeCsv([said.agreement.columns, ...rows]);
    setCopied(csv);
    void navigator.clipboard?.writeText(csv).then(
      () => setDone(true),
      () => setDone(false), // the text below can be copied by hand
    );
  };
  return (
    <section className="agreement">
      <h3>{said.agreement.heading}</h3>
      <p role="status">
        {said.agreement.agreed(agreed, total, Math.round((100 * agreed) / Math.max(1, total)))}{" "}
        {kappa === undefined ? said.agreement.noKappa : said.agreement.kappa(kappa.toFixed(2))}
      </p>
      <div className="agreement-frame">
        <table>
          <caption>{said.agreement.corner}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="for-ears">{said.yourTag}</span>
              </th>
              {used.map((tag) => (
                <th key={tag} scope="col">
                  {said.tag[tag]}
                </th>
              ))}
              <th scope="col">{said.agreement.sum}</th>
            </tr>
          </thead>
          <tbody>
            {used.map((tag, row) => (
              <tr key={tag}>
                <th scope="row">{said.tag[tag]}</th>
                {used.map((other, column) => (
                  <td key={other} className={row === column ? "is-agreed" : undefined}>
                    {counts[row]?.[column]}
                  </td>
                ))}
                <td>{counts[row]?.reduce((sum, count) => sum + count, 0)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{said.agreement.sum}</th>
              {columnSums.map((sum, column) => (
                <td key={used[column]}>{sum}</td>
              ))}
              <td>{total}</td>
            </tr>
          </tbody>
        </table>
      </div>
      <p className="study-note">{said.agreement.source}</p>
      <p>
        <button type="button" className="tab" onClick={copy}>
          {said.agreement.copy}
        </button>{" "}
        <span role="status">{isCopied && said.agreement.copied}</span>
      </p>
      {copied !== undefined && (
        <textarea
          readOnly
          value={copied}
          rows={4}
          aria-label={said.agreement.heading}
          onFocus={(event) => event.target.select()}
        />
      )}
    </section>
  );
}
