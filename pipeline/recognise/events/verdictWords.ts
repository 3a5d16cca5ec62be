/** Words by which a sentence tells of a verdict, or only of a suspicion. */
export const guilty: ReadonlySet<string> = new Set(["convict", "guilty", "sentence", "imprison", "jail", "confess", "plead", "conviction"])
export const suspected: ReadonlySet<string> = new Set(["accuse", "charge", "suspect", "arrest", "indict", "allege", "allegedly", "detain", "investigate", "suspicion", "alleged", "prosecute", "deny"])
