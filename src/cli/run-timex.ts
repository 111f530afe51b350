import { linesRead } from "../base/messages/command-line.ts";
import { terminalHint } from "../base/messages/timex-lines.ts";
import { answerTimexLine, LONGEST_LINE } from "./answer-timex-line.ts";
import { splitLines } from "./split-lines.ts";
import type { Streams } from "./streams.ts";

/**
 * Reads texts line by line and answers each with a line, in their order: one text is held at a
 * time, and the next is read when the answer has been taken. A bad line gets a problem for an
 * answer and stops nothing; 1 says at the end that there was one.
 */
export async function runTimex({ input, write, progress, prompt }: Streams): Promise<0 | 1> {
  prompt(terminalHint);
  let number = 0;
  let code: 0 | 1 = 0;
  for await (const line of splitLines(input, LONGEST_LINE)) {
    number += 1;
    const answer = answerTimexLine(line, number);
    if (answer === undefined) continue;
    if (answer.problem !== undefined) code = 1;
    await write(`${JSON.stringify(answer)}\n`);
    progress(linesRead(number));
  }
  progress("");
  return code;
}
