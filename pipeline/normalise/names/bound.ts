import { isSettled } from "./decided.ts"
import { isNamed, nationsOf, type State } from "./state.ts"

/** Bodies that every country has one of: their names alone do not tell whose. */
const bound = /^(?:party|parliament|ministry|court|police|military|central_bank|government_body|agency)$/u

/**
 * "The Senate" in a text on Kazakhstan is not the American one: a body of a country that the document does not speak of, while it speaks of others,
 * is open again. Abbreviations and names that say their country keep what they mean.
 */
export const releaseForeign = (state: State): void => {
  const { authority } = state.context, nations = nationsOf(state)
  if (nations.size === 0) return
  state.mentions.forEach((mention, index) => {
    const entity = authority.entity(state.decisions[index]?.entity ?? "")
    if (!isNamed(mention) || isSettled(state, index) || entity?.type !== "organisation" || entity.country_code === undefined || !bound.test(entity.subtype ?? "") || nations.has(entity.country_code)) return
    if (mention.kind === "abbreviation" || mention.kind === "metonym" || namesCountry(state, state.words[index]!)) return
    delete state.decisions[index]
  })
}

/** "Supreme Court of India", "US Senate", "Bank of England": whether a word of the name is a country or its adjective. */
const namesCountry = ({ context: { authority } }: State, words: string): boolean =>
  words.split(/\s+/u).some((word) => /^\p{Lu}/u.test(word) && authority.byAlias(word).some(({ entity, kind }) => entity.type === "place" && kind !== "weak"))
