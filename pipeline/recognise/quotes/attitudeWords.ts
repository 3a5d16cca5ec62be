const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Adjectives and participles that say what somebody thinks: with a clause. */
export const thinking = words(`adamant confident convinced certain sure hopeful optimistic pessimistic worried concerned afraid fearful clear emphatic insistent sceptical skeptical doubtful unconvinced unsure disappointed
  surprised pleased glad happy sorry grateful angry alarmed frustrated delighted furious outraged satisfied unhappy confused shocked`)
/** With "of", "about", "over" and an object, what they think of it. */
export const judging = words("critical scathing dismissive sceptical skeptical supportive concerned worried optimistic pessimistic disparaging contemptuous")
