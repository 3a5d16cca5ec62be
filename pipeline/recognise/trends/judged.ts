import type { Direction } from "./changeWords.ts"
import { isIll } from "./measurable.ts"

const worse = new Set(["worsen", "deteriorate", "exacerbate", "aggravate", "worsening", "deterioration", "deteriorating", "worse"])
const better = new Set(["improve", "improvement", "improving", "improved", "better"])

/** Words that judge: only of what can be better or worse do they say anything that is measured. */
export const isJudging = (lemma: string): boolean => worse.has(lemma) || better.has(lemma) || weighing.has(lemma)
const weighing = new Set(["strengthen", "weaken", "enhance", "bolster", "alleviate", "mitigate", "ease", "moderate", "stabilise", "stabilize", "strengthening", "weakening", "enhanced", "easing", "deepen", "broaden", "amplify", "erode", "crumble", "flourish", "fade", "recover", "recovery"])

/**
 * Which way a judgement goes: there is more of an ill that worsens ("the shortage worsened": increase), and less of anything else, whose quality is what is judged ("conditions worsened",
 * "relations deteriorated": decrease). What improves goes the other way; the division that improves is a firm's.
 */
export const judged = (lemma: string, head: string, direction: Direction): Direction =>
  worse.has(lemma) ? (isIll(head) ? "increase" : "decrease") : better.has(lemma) ? (isIll(head) && head !== "division" ? "decrease" : "increase") : direction
