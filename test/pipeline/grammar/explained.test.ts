import { assert, describe, it } from "@effect/vitest"
import type { Document } from "../../../pipeline/document/document.ts"
import { textOf } from "../../../pipeline/document/document.ts"
import { nounPhraseText, wholeSpan } from "../../../pipeline/document/phrase.ts"
import { documentOf } from "../../document.ts"

const named = (document: Document, phrase: number | undefined): string => phrase === undefined ? "" : nounPhraseText(document, phrase)

const explanationOf = (text: string, words: string): string => {
  const document = documentOf(text)
  const phrase = document.nounPhrases.find((_, index) => nounPhraseText(document, index) === words)
  assert.isDefined(phrase, words)
  return named(document, phrase.apposition)
}

describe("what explains a noun phrase", () => {
  it.each([
    ["Anna Klein, chief economist at the bank, said rates would rise.", "Anna Klein", "chief economist"],
    ["Tom Brandt, spokesman for the union, denied it.", "Tom Brandt", "spokesman"],
    ["Maria Silva, Director of the museum, resigned.", "Maria Silva", "Director"],
    ["The firm, owner of the ship, declined to comment.", "The firm", "owner"],
    ["The plant, one of the largest in Europe, closed in May.", "The plant", "one"],
    ["He met two ministers, Ana Costa and Luis Prado, in Lisbon.", "two ministers", "Ana Costa"],
    ["He works for the newspaper The Guardian in London.", "the newspaper", "The Guardian"],
    ["The Bank of England, the central bank, raised rates.", "The Bank", "the central bank"],
    ["He joined the members of the Society, a group of veterans.", "the Society", "a group"]
  ])("finds it in «%s»", (text, words, expected) => assert.strictEqual(explanationOf(text, words), expected))

  it.each([
    ["Smith, Jones, and the governor attended.", "Jones"], ["Teachers, police officers and nurses marched.", "Teachers"], ["Berlin, Paris and Rome agreed.", "Berlin"],
    ["Police in Lyon, France, arrested a man.", "Lyon"], ["Kenya beat Ghana, coach Peter Okoth said.", "Ghana"], ["In London, minister Jane Roe said taxes would fall.", "London"],
    ["The club, players and fans protested.", "The club"]
  ])("finds none in «%s»", (text, words) => assert.strictEqual(explanationOf(text, words), ""))

  it("reaches as far as the names it gives", () => {
    const text = "He met two ministers, Ana Costa and Luis Prado, in Lisbon.", document = documentOf(text)
    const { end, start } = wholeSpan(document, document.nounPhrases.findIndex((_, index) => nounPhraseText(document, index) === "two ministers"))
    assert.strictEqual(text.slice(start, end), "two ministers, Ana Costa and Luis Prado")
  })
})

/** The complement's words, its subject and its verb. */
const complementOf = (text: string): string => {
  const document = documentOf(text)
  const clause = document.clauses.find(({ kind }) => kind === "complement")
  return clause === undefined ? "" : `${textOf(document, clause.start, clause.end)} | ${named(document, clause.subject)} | ${document.tokens.word[document.verbGroups[clause.verb]!.head]!.form}`
}

describe("what is said of something that is explained first", () => {
  it.each([
    ["Police said the man, who was arrested on Monday, had confessed.", "the man, who was arrested on Monday, had confessed | the man | confessed"],
    ["The mayor said the bridge, built in 1930, was unsafe and would be closed.", "the bridge, built in 1930, was unsafe and would be closed | the bridge | was"],
    ["The agency said the suspect, 37, was in custody.", "the suspect, 37, was in custody | the suspect | was"],
    ["The mayor said the dam, a landmark, was unsafe.", "the dam, a landmark, was unsafe | the dam | was"],
    ["He believes the reform that parliament passed last week will help.", "the reform that parliament passed last week will help | the reform | help"],
    ["Witnesses told police the driver who hit the cyclist had fled.", "the driver who hit the cyclist had fled | the driver | fled"],
    ["The court heard the driver, who admitted the charge, had been drinking.", "the driver, who admitted the charge, had been drinking | the driver | drinking"],
    ["The ministry said the virus, first seen in March, has spread to 12 states, and urged people to stay home.", "the virus, first seen in March, has spread to 12 states | the virus | spread"],
    ["The minister said prices would fall but that wages would rise.", "prices would fall | prices | fall"]
  ])("is a complement with that subject: «%s»", (text, expected) => assert.strictEqual(complementOf(text), expected))

  it.each([
    "Police found the car, a red sedan, in a field.", "The minister announced the plan, criticised by unions, in May.", "He knew the man who shot the judge and told police.", "The models proposed to find errors, known before, use maps."
  ])("is none in «%s»", (text) => assert.strictEqual(complementOf(text), ""))
})
