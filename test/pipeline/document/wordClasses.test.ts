import { assert, describe, it } from "@effect/vitest"
import { readFileSync } from "node:fs"
import { newWordId, Shape, type Tokens, type Word } from "../../../pipeline/document/token.ts"
import { wordClasses } from "../../../pipeline/document/wordClasses.ts"
import { decodeModel } from "../../../pipeline/parse/model.ts"
import { parse } from "../../../pipeline/parse/parse.ts"
import { articleOf, parsed } from "../../parsed.ts"

const Class = { month: 1, change: 2 } as const
const lexicon = new Map([["may", Class.month | Class.change], ["june", Class.month], ["rose", Class.change]])
const classify = ({ lower }: Word): number => lexicon.get(lower) ?? 0

describe("wordClasses", () => {
  const { tokens } = parsed("Prices rose in June. They may rise in May. Rose rose.")

  it("gives every token its word's number", () => {
    const classes = wordClasses(classify)
    for (let round = 0; round < 2; round++) for (let token = 0; token < tokens.length; token++) assert.strictEqual(classes.at(tokens, token), classify(tokens.word[token]!))
  })

  it.each([[Class.month, ["June", "may", "May"]], [Class.change, ["rose", "may", "May", "Rose", "rose"]], [4, []]] as const)("finds the tokens of class %s one after the other", (wanted, forms) => {
    const classes = wordClasses(classify), found: Array<string> = []
    for (let token = classes.next(tokens, 0, tokens.length, wanted); token < tokens.length; token = classes.next(tokens, token + 1, tokens.length, wanted)) found.push(tokens.word[token]!.form)
    assert.deepStrictEqual(found, [...forms])
  })

  it("looks no further than it is told", () => assert.strictEqual(wordClasses(classify).next(tokens, 0, 1, Class.change), 1))

  it("asks once for a word", () => {
    const asked: Array<string> = []
    const classes = wordClasses((word) => asked.push(word.form))
    for (let round = 0; round < 3; round++) for (let token = 0; token < tokens.length; token++) classes.at(tokens, token)
    assert.strictEqual(asked.length, new Set(asked).size)
  })

  it("tells two taggers' words apart, and keeps no slot for a word that another has taken", () => {
    const classes = wordClasses(classify)
    const other = parse(articleOf("rose June Prices may"), decodeModel(readFileSync(new URL("../../../data/models/tagger.bin", import.meta.url)))).tokens
    for (const some of [tokens, other, tokens]) for (let token = 0; token < some.length; token++) assert.strictEqual(classes.at(some, token), classify(some.word[token]!))
    // Ids as far apart as there are slots.
    const far = Array.from({ length: 3 }, (_, index): Word => ({ id: newWordId() + index * (1 << 16), form: `w${index}`, lower: index === 1 ? "june" : "w", shape: Shape.lower, lemmas: [] }))
    const same: Tokens = { ...tokens, length: 3, word: far, id: Int32Array.from(far, ({ id }) => id - (id - far[0]!.id) % (1 << 16)) }
    for (let round = 0; round < 2; round++) assert.deepStrictEqual([0, 1, 2].map((token) => classes.at(same, token)), [0, Class.month, 0])
  })
})
