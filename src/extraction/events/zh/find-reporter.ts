import type { Span } from "../../../domain/span.ts";
import type { Actor } from "../event-mention.ts";
import { subjectOf } from "./find-name.ts";

const REPORTING = /指出|强调|表示|认为|介绍|说|称|提出|要求/;

/** Who is said to say the sentence; 他指出 is the one named last. */
export class ChineseReporter {
  #last: Actor | undefined;

  read(text: string, { start, end }: Span, times: readonly Span[]): Actor | undefined {
    const sentence = text.slice(start, end);
    const first = /^[^，,。：:]*/.exec(sentence)?.[0] ?? "";
    const verb = REPORTING.exec(first);
    const subject = subjectOf(first, start, times);
    if (
      subject !== undefined &&
      !/^[他她]/.test(subject.name) &&
      (verb === null || subject.start < start + verb.index)
    )
      this.#last = subject;
    return verb === null ? undefined : this.#last;
  }
}
