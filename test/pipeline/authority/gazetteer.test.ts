import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import type { Tokens, Word } from "../../../pipeline/document/token.ts"
import { newWordId, Shape } from "../../../pipeline/document/token.ts"
import { type Claim, scannerOf } from "../../../pipeline/authority/gazetteer.ts"
import { pathsOf, trieOf, trieSections } from "../../../pipeline/authority/index/trie.ts"
import { keysOf } from "../../../pipeline/authority/keys.ts"

const shapeOf = (form: string): Shape => {
  const letters = form.replace(/[^\p{L}]/gu, "")
  if (letters === "") return Shape.none
  if (letters === letters.toLowerCase()) return Shape.lower
  if (letters.length > 1 && letters === letters.toUpperCase()) return Shape.upper
  return /^\p{Lu}\p{Ll}*$/u.test(letters) ? Shape.capitalised : Shape.mixed
}

/** Tokens as the tokeniser cuts them, near enough: hyphens, apostrophes before s, and signs apart. */
export const tokensOf = (text: string): Tokens => {
  const found = [...text.matchAll(/[\p{L}](?:[\p{L}\p{M}\p{N}.]|['’](?![sS]\b))*|['’][sS]\b|\p{N}+|[^\s]/gu)]
  const word = found.map(([form]): Word => ({ id: newWordId(), form, lower: form.toLowerCase().replaceAll("’", "'"), shape: shapeOf(form), lemmas: [] }))
  return {
    length: found.length, word, id: Int32Array.from(word, ({ id }) => id),
    start: Int32Array.from(found, (match) => match.index), end: Int32Array.from(found, (match) => match.index + match[0].length),
    kind: new Uint8Array(found.length), tag: new Uint8Array(found.length), sentence: new Int32Array(found.length)
  }
}

const claim = (alias: string, id: string, kind: Claim["kind"] = "name", more: Partial<Claim> = {}): Claim =>
  ({ entity: { entity_id: id, type: "other", name: alias, prior: 50, source: "test" }, alias, kind, ...more })

/** A gazetteer of these claims alone. */
const gazetteer = (claims: ReadonlyArray<Claim>) => {
  const keys = [...keysOf(claims).keys], { paths, pieces } = pathsOf(keys.map(([key]) => key))
  return scannerOf({
    trie: trieOf(trieSections(paths, pieces.size)), piece: (word) => pieces.get(word) ?? -1, claims: (key) => keys[key]![1].claims, plain: Uint8Array.from(keys.map(([, { plain }]) => Number(plain)))
  })
}

const known = gazetteer([
  claim("Kassym-Jomart Tokayev", "tokayev"), claim("Saint Petersburg", "petersburg"), claim("St. Petersburg", "petersburg"), claim("United States", "usa"),
  claim("US", "usa", "abbreviation"), claim("WHO", "who", "abbreviation"), claim("World Health Organization", "who"), claim("West", "west", "short_name", { when: "article" }),
  claim("New York", "ny"), claim("New York Times", "nyt"), claim("RFE/RL", "rferl", "abbreviation"), claim("G20", "g20"), claim("Central Asian", "ca", "adjective"),
  claim("al-Qaeda", "qaeda"), claim("People's Party", "party"), claim("Côte d'Ivoire", "ivory"), claim("Turkey", "turkey"), claim("AT&T", "att"), claim("The Gambia", "gambia")
])

const seen = (text: string): ReadonlyArray<string> => {
  const tokens = tokensOf(text)
  return known.scan(tokens).map(({ claims, first, last }) => `${text.slice(tokens.start[first], tokens.end[last - 1])}=${claims[0]!.entity.entity_id}`)
}

describe("scan", () => {
  it.each([
    ["President Kassym-Jomart Tokayev said", ["Kassym-Jomart Tokayev=tokayev"]],
    ["in St. Petersburg and SAINT PETERSBURG", ["St. Petersburg=petersburg", "SAINT PETERSBURG=petersburg"]],
    ["The New York Times of New York", ["New York Times=nyt", "New York=ny"]],
    ["told RFE/RL that", ["RFE/RL=rferl"]],
    ["the G-20 and the G20", ["G-20=g20", "G20=g20"]],
    ["Who told us? The WHO told the US.", ["WHO=who", "US.=usa"]],
    ["The U.S. economy", ["U.S.=usa"]],
    ["Russia and the West; she went West.", ["West=west"]],
    ["they ate turkey in Turkey", ["Turkey=turkey"]],
    ["Central Asian's and central asian", ["Central Asian=ca"]],
    ["an al-Qaeda cell", ["al-Qaeda=qaeda"]],
    ["the People’s Party won", ["People’s Party=party"]],
    ["Cote d'Ivoire, Côte d’Ivoire", ["Cote d'Ivoire=ivory", "Côte d’Ivoire=ivory"]],
    ["AT&T fell", ["AT&T=att"]],
    ["in the Gambia", ["Gambia=gambia"]],
    ["New Yorkers united", []],
    ["", []]
  ])("finds in «%s»", (text, hits) => assert.deepStrictEqual(seen(text), hits))

  const pieces = Schema.Array(Schema.Literals(["New", "York", "Times", "St", ".", "-", "Petersburg", "the", "West", "G", "20", "’s", "US", "Central", "Asian", "é", "😀", ","]))
  it.prop("finds stretches inside the text that never overlap, left to right", [pieces], ([words]) => {
    const tokens = tokensOf(words.join(" "))
    let at = 0
    for (const { claims, first, last } of known.scan(tokens)) {
      assert.isTrue(first >= at && last > first && last <= tokens.length && claims.length > 0)
      at = last
    }
  })
})
