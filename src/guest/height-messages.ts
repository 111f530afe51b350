export type HeightTold = {
  /** CSS pixels. */
  readonly height: number;
  /** How the host calls the frame. */
  readonly id: string;
  readonly address: string;
  /** What WordPress wants to hear again. */
  readonly secret?: string;
  /** What pym.js wants to hear again. */
  readonly childId?: string;
};

/**
 * One height in every way that hosts understand: our own, Datawrapper's, AMP's, Embedly's and Medium's,
 * Observable's, Canvas's and other LTI consumers', WordPress's and pym's. A height tells nobody anything, so it may go
 * to whoever is there.
 */
export const heightMessages = ({ height, id, address, secret, childId }: HeightTold): readonly unknown[] => [
  { type: "throughline:resize", v: 1, id, height },
  { "datawrapper-height": { [id]: height } },
  { sentinel: "amp", type: "embed-size", height },
  JSON.stringify({ src: address, context: "iframe.resize", height }),
  { height },
  { subject: "lti.frameResize", height },
  ...(secret === undefined ? [] : [{ secret, message: "height", value: height }]),
  ...(childId === undefined ? [] : [["pym", childId, "height", height].join("xPYMx")]),
];
