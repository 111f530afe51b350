import { createContext } from "react";

/** What the frame was told about itself, and whom it tells what. */
export type Guest = {
  /** The address of the page of which this one is a part, without a fragment; none for a file on a disk. */
  readonly full?: string;
  readonly onHeight: (height: number) => void;
  /** The reader asks for the full version at an address. */
  readonly onLeave: (address: string) => void;
};

export const GuestContext = createContext<Guest>({ onHeight: () => undefined, onLeave: () => undefined });
