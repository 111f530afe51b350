import { createPart } from "./part.ts";

/** What a room sees. */
export const STAGE = createPart(() => import("../present/Stage.tsx"));
