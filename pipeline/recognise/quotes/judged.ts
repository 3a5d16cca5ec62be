import { lemmaOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import type { Cue } from "./cue.ts"
import { type Ground, past, type Stretch } from "./ground.ts"
import { sayings } from "./nouns.ts"

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Verbs that name a deed as well as words: parliaments reject bills, armies oppose landings, courts deny bail. */
const deeds = words("reject oppose dispute dismiss endorse deny refute rebut decry denounce regret")

/** What is judged in words, besides what is itself said. */
const plans = words(`
  result outcome finding figure conclusion plan idea decision policy move proposal offer criticism notion theory interpretation characterization characterisation comparison label rumour rumor speculation conspiracy ultimatum request bid
  invitation attempt effort suggestion concept approach strategy measure reform crackdown war attack use intervention sanction tariff ban restriction legislation project construction merger takeover
  cut increase treatment interference role involvement responsibility wrongdoing knowledge link connection existence evidence research science method practice behaviour behavior conduct
  violence abuse killing murder death loss arrest detention`)

/** What votes and courts dispose of: rejecting or opposing it is done by a hand raised or a sentence. */
const both = new Set(["oppose", "denounce", "decry", "regret", "endorse"])
const policies = words("plan decision policy reform crackdown war attack use intervention sanction tariff ban restriction legislation project construction merger takeover cut increase measure death loss violence abuse killing murder arrest detention treatment")
const denied = words("role involvement responsibility wrongdoing knowledge link connection existence interference treatment use abuse plan")

/** Whether an object can be judged in words by a verb that also names deeds: claims, plans and reports can, territories, governments and armies cannot. */
export const isJudgeable = (ground: Ground, { lemma }: Cue, { first, head, last }: Stretch & { readonly head: number }): boolean => {
  if (!deeds.has(lemma) || holdsMarks(ground, first, last)) return true
  const { document } = ground, noun = lemmaOf(document, head)
  if (document.tokens.tag[head] !== Tag.NOUN) return false
  if (sayings.has(noun) || noun === "criticism" || noun === "rumour" || noun === "rumor" || noun === "speculation") return true
  if (both.has(lemma)) return plans.has(noun)
  return plans.has(noun) && (lemma === "deny" || lemma === "refute" || lemma === "rebut" ? denied.has(noun) : !policies.has(noun) || noun === "plan" || noun === "decision")
}

const holdsMarks = (ground: Ground, first: number, last: number): boolean => {
  for (let at = first; at < last; at = past(ground, at, last)) if (ground.opens[at] !== -1) return true
  return false
}
