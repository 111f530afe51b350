/** Which clock an event stands by: when it happened, or when a text first told of it. */
export const CLOCKS = ["happened", "said"] as const;
export type Clock = (typeof CLOCKS)[number];
