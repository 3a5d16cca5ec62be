import { lemmaOf, lowerOf } from "../../document/document.ts"
import type { Modality, NounPhrase } from "../../document/phrase.ts"
import { words } from "./frame.ts"
import { type Ground, headOf } from "./ground.ts"

/** Adjectives of what has not happened yet, or may never: "planned elections", "a potential war". */
const adjectives = new Map<string, Modality>([
  ..."potential possible likely threatened imminent looming feared future".split(" ").map((word) => [word, "possible"] as const),
  ..."planned upcoming scheduled proposed forthcoming".split(" ").map((word) => [word, "planned"] as const),
  ..."alleged suspected reported purported".split(" ").map((word) => [word, "alleged"] as const)
])

/** Verbs whose object is only spoken of: "propose talks", "fear an attack", "avert a strike". */
const wished = words("propose demand seek urge request want suggest consider discuss recommend offer favour favor oppose debate"), meant = words("plan prepare schedule arrange promise pledge contemplate"), feared = words("fear threaten risk avoid prevent avert predict anticipate expect rule")

/** Verbs and nouns with a preposition: "call for elections", "warned of attacks", "the threat of a strike", "plans for a summit". */
const wishedFor = words("call push press appeal campaign demand hope wait ask agitate plead lobby"), meantFor = words("plan prepare preparation prepared schedule proposal"), fearedOf = words("warn threat fear risk danger possibility prospect chance likelihood warning speculation")

const ofVerb = (lemma: string): Modality | undefined => wished.has(lemma) ? "possible" : meant.has(lemma) ? "planned" : feared.has(lemma) ? "possible" : undefined

const ofPreposition = (lemma: string, preposition: string): Modality | undefined => {
  if (preposition !== "for" && preposition !== "of" && preposition !== "about" && preposition !== "against") return undefined
  return preposition === "for" && wishedFor.has(lemma) ? "target" : preposition === "for" && meantFor.has(lemma) ? "planned" : preposition !== "for" && fearedOf.has(lemma) ? "possible" : undefined
}

/** How an event is spoken of before it happens, by the adjectives before it and by what governs it; undefined where it is told as it is. */
export const prospect = (ground: Ground, index: number, { head, start }: NounPhrase): Modality | undefined => {
  const { document } = ground
  for (let token = start; token < head; token++) {
    const told = adjectives.get(lowerOf(document, token))
    if (told !== undefined) return told
  }
  const object = ground.objectOf.get(index), verb = object === undefined ? undefined : ofVerb(lemmaOf(document, document.verbGroups[document.clauses[object]!.verb]!.head))
  if (verb !== undefined) return verb
  const held = ground.attachedTo.get(index), governor = held === undefined ? undefined : document.nounPhrases[held.phrase]
  const spoken = held === undefined || governor === undefined ? undefined : ofPreposition(headOf(ground, governor), lowerOf(document, held.preposition))
  return spoken ?? (start < 2 ? undefined : ofPreposition(lemmaOf(document, start - 2), lowerOf(document, start - 1)))
}
