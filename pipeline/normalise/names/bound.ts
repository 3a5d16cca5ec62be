import { foldedKey } from "../../authority/key.ts"
import { keyOfClaim } from "../../authority/keys.ts"
import { isSettled } from "./decided.ts"
import { decide, isNamed, nationsOf, type State, undecide } from "./state.ts"

/** Bodies that every country has one of: their names alone do not tell whose. */
const bound: ReadonlySet<string> = new Set(["party", "parliament", "ministry", "court", "police", "military", "central_bank", "government_body", "agency"])

/**
 * "The Senate" in a text on Kazakhstan is not the American one: a body of a country that the document does not speak of, while it speaks of others,
 * is open again. Abbreviations and names that say their country keep what they mean.
 */
export const releaseForeign = (state: State): void => {
  const { authority } = state.context
  let nations: ReadonlySet<string> | undefined
  state.mentions.forEach((mention, index) => {
    const id = state.decisions[index]?.entity, entity = id === undefined ? undefined : authority.entity(id)
    if (entity?.type !== "organisation" || entity.country_code === undefined || !isNamed(mention) || isSettled(state, index) || !bound.has(entity.subtype ?? "")) return
    // "Republican", "Tories": what a party is called for short is its own; only "Democratic Party" is many a country's.
    if (entity.subtype === "party" && state.decisions[index]!.method === "alias") return
    nations ??= nationsOf(state)
    if (nations.size === 0 || nations.has(entity.country_code)) return
    if (mention.kind === "abbreviation" || mention.kind === "metonym" || namesCountry(state, state.words[index]!)) return
    const foreign = entity.entity_id, own = ownBody(state, state.words[index]!, nations)
    undecide(state, index)
    if (own !== undefined) decide(state, index, { entity: own, method: "structure", rule: "identity-national", runnerUp: foreign })
  })
}

/** "Congress" in a text on India is the Indian National Congress: the one body of the document's countries whose full name ends in the words, or by far the best known of them. */
const ownBody = ({ context: { authority } }: State, words: string, nations: ReadonlySet<string>): string | undefined => {
  const key = foldedKey(words), count = key.split(" ").length, last = key.slice(key.lastIndexOf(" ") + 1), found = new Map<string, number>()
  for (let more = 1; more <= 3; more++) {
    for (const claim of authority.edged(last, count + more)) {
      const { country_code, entity_id, prior, subtype } = claim.entity
      if (claim.kind !== "weak" && country_code !== undefined && nations.has(country_code) && bound.has(subtype ?? "") && keyOfClaim(claim).endsWith(` ${key}`)) found.set(entity_id, prior)
    }
  }
  const [best, second] = [...found].sort((a, b) => b[1] - a[1])
  return best !== undefined && (second === undefined || best[1] - second[1] >= 10) ? best[0] : undefined
}

/** "Supreme Court of India", "US Senate", "Bank of England": whether a word of the name is a country or its adjective. */
const namesCountry = ({ context: { authority } }: State, words: string): boolean =>
  words.split(/\s+/u).some((word) => /^\p{Lu}/u.test(word) && authority.byAlias(word).some(({ entity, kind }) => entity.type === "place" && kind !== "weak"))
