/** Nouns of what somebody thinks: "in her view". */
export const views = new Set(["view", "opinion", "judgment", "judgement", "estimation", "assessment", "telling"])
