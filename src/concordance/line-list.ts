/** Numbers of a line: place of its text among the texts, start and end in it, its unit. */
export const LINE_WIDTH = 4;

/** Lines as numbers, in a buffer that grows: a hundred thousand of them are one and a half megabytes. */
export type LineList = {
  readonly add: (text: number, start: number, end: number, unit: number) => void;
  readonly count: () => number;
  /** A copy of the lines from one on, to be sent away. */
  readonly from: (line: number) => Int32Array;
  readonly all: () => Int32Array;
};

export function makeLineList(): LineList {
  let numbers = new Int32Array(1024 * LINE_WIDTH);
  let length = 0;
  return {
    add: (text, start, end, unit) => {
      if (length === numbers.length) {
        const wider = new Int32Array(numbers.length * 2);
        wider.set(numbers);
        numbers = wider;
      }
      numbers[length] = text;
      numbers[length + 1] = start;
      numbers[length + 2] = end;
      numbers[length + 3] = unit;
      length += LINE_WIDTH;
    },
    count: () => length / LINE_WIDTH,
    from: (line) => numbers.slice(line * LINE_WIDTH, length),
    all: () => numbers.slice(0, length),
  };
}
