/** What a command reads and writes; tests give it something smaller than a process. */
export type Streams = {
  readonly input: AsyncIterable<Uint8Array>;
  /** Resolves when more may be written: whoever reads slowly is waited for. */
  readonly write: (text: string) => Promise<void>;
  /** Tells a person at a terminal how far a long command has come; elsewhere nothing. */
  readonly progress: (message: string) => void;
  /** Says a word to the person who types the input; where nobody does, nothing. */
  readonly prompt: (message: string) => void;
};

const QUIET_MS = 1000;
const BETWEEN_MS = 200;

/**
 * The streams of this process. A reader who has seen enough (`| head`) closes the pipe: that is no
 * fault, and the process ends without a word.
 */
export function processStreams(): Streams {
  const { stdout, stderr } = process;
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(0);
      throw error;
    });
  }
  return {
    // Opened only when it is read: a command that reads nothing leaves it to the shell.
    get input() {
      return process.stdin;
    },
    prompt: (message) => {
      if (process.stdin.isTTY) stderr.write(message);
    },
    write: (text) =>
      new Promise((resolve) => {
        if (stdout.write(text)) resolve();
        else stdout.once("drain", resolve);
      }),
    progress: stderr.isTTY ? makeProgress((text) => stderr.write(text)) : () => {},
  };
}

/** One line that is written over; nothing in the first second, and the empty message takes it away. */
export function makeProgress(
  write: (text: string) => void,
  now: () => number = () => performance.now(),
): (message: string) => void {
  const begun = now();
  let last = Number.NEGATIVE_INFINITY;
  let shown = false;
  return (message) => {
    const time = now();
    if (message === "") {
      if (shown) write("\r\u001B[K");
      shown = false;
    } else if (time - begun >= QUIET_MS && time - last >= BETWEEN_MS) {
      write(`\r\u001B[K${message}`);
      last = time;
      shown = true;
    }
  };
}
