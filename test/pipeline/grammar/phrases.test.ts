import { assert, describe, it } from "@effect/vitest"
import { appositionOf, clauseOf, headLemma, isUnder, nounPhraseOf, nounPhraseText, subjectOf, verbOf, wholeSpan, wholeStart } from "../../../pipeline/document/phrase.ts"
import { documentOf } from "../../document.ts"

const text = "Akhromov said that his father's aide, a lecturer, had left the two countries."
const document = documentOf(text)
const tokenOf = (form: string): number => document.tokens.word.findIndex((word) => word.form === form)

describe("what is read off a document's phrases", () => {
  it("finds the phrase of a token, its words, its head's lemma and its whole with possessors", () => {
    const phrase = document.nounPhraseAt[tokenOf("aide")]!
    assert.strictEqual(nounPhraseText(document, phrase), "aide")
    assert.strictEqual(wholeStart(document, phrase), tokenOf("his"))
    const { start, end } = wholeSpan(document, phrase)
    assert.strictEqual(text.slice(start, end), "his father's aide, a lecturer")
    assert.strictEqual(headLemma(document, nounPhraseOf(document, tokenOf("two"))!), "country")
    assert.strictEqual(nounPhraseText(document, appositionOf(document, phrase)!), "a lecturer")
  })

  it("finds the clause of a token, its subject and what it is under", () => {
    const clause = clauseOf(document, tokenOf("countries"))!
    assert.strictEqual(verbOf(document, clause).head, tokenOf("left"))
    assert.strictEqual(subjectOf(document, tokenOf("left")), document.nounPhraseAt[tokenOf("aide")])
    const [outer, inner] = [document.clauses.indexOf(clauseOf(document, tokenOf("said"))!), document.clauses.indexOf(clause)]
    assert.isTrue(isUnder(document, inner, outer))
    assert.isFalse(isUnder(document, outer, inner))
  })
})
