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
    ["He joined the members of the Society, a group of veterans.", "the Society", "a group"],
    ["She won Britain's oldest literary award, the Hawthornden Prize, in May.", "oldest literary award", "the Hawthornden Prize"],
    ["He runs their smallest subsidiary, the Aurora Fund.", "smallest subsidiary", "the Aurora Fund"],
    ["Amara Diallo, now a senator, voted against the bill.", "Amara Diallo", "a senator"],
    ["The inquiry named Pedro Lima, then the port's director, and two clerks.", "Pedro Lima", "director"],
    ["Lena Fischer, Germany's Foreign Minister, flew to Cairo.", "Lena Fischer", "Foreign Minister"],
    ["The Association of Southeast Nations (ASN) met in Jakarta.", "The Association", "ASN"],
    ["The National Union of Nurses (NUN) called a strike.", "The National Union", "NUN"],
    ["The drone fell 300 miles (480 km) from the border.", "300 miles", "480 km"],
    ["He was held in Lefortovo, a prison in Moscow.", "Lefortovo", "a prison"],
    ["According to the coach, Ali Rezai, the team was tired.", "the coach", "Ali Rezai"],
    ["They studied the book, part of a larger series, at school.", "the book", "part"],
    ["Rosa Pinto, another candidate, withdrew.", "Rosa Pinto", "another candidate"],
    ["The couple launched a website, “The Long Way”, in June.", "a website", "The Long Way"],
    ["His film, her biggest success internationally, won a prize.", "film", "biggest success"]
  ])("finds it in «%s»", (text, words, expected) => assert.strictEqual(explanationOf(text, words), expected))

  it.each([
    ["Smith, Jones, and the governor attended.", "Jones"], ["Teachers, police officers and nurses marched.", "Teachers"], ["Berlin, Paris and Rome agreed.", "Berlin"],
    ["Police in Lyon, France, arrested a man.", "Lyon"], ["Kenya beat Ghana, coach Peter Okoth said.", "Ghana"], ["In London, minister Jane Roe said taxes would fall.", "London"],
    ["The club, players and fans protested.", "The club"],
    ["Thousands left Ukraine, a move that surprised few.", "Ukraine"], ["She met her parents, a lawyer said.", "parents"], ["The zone (Figure 2) is closed.", "The zone"], ["Lee (Ohio) voted against it.", "Lee"],
    ["Smith (D) lost.", "Smith"], ["She was born in Vienna, the daughter of a baker.", "Vienna"], ["They held talks in Geneva, the third round this year.", "Geneva"], ["He was a resident of Tampa, Florida, for years.", "a resident"],
    ["In the capital, the Senate met.", "the capital"]
  ])("finds none in «%s»", (text, words) => assert.strictEqual(explanationOf(text, words), ""))

  it("reaches as far as the names it gives", () => {
    const text = "He met two ministers, Ana Costa and Luis Prado, in Lisbon.", document = documentOf(text)
    const { end, start } = wholeSpan(document, document.nounPhrases.findIndex((_, index) => nounPhraseText(document, index) === "two ministers"))
    assert.strictEqual(text.slice(start, end), "two ministers, Ana Costa and Luis Prado")
  })
})

describe("a clause that speaks of many", () => {
  it.each([
    ["They met officials, many of whom had fled, on Monday.", "officials", "many"], ["The men, two of whom were armed, escaped.", "The men", "two"], ["It sold 40 ships, most of which were new.", "40 ships", "most"],
    ["The firm has 12 plants, some of which have closed.", "12 plants", "some"]
  ])("is relative in «%s»", (text, antecedent, subject) => {
    const document = documentOf(text)
    const clause = document.clauses.find(({ kind }) => kind === "relative")
    assert.deepStrictEqual([named(document, clause?.antecedent), named(document, clause?.subject)], [antecedent, subject])
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
    ["The minister said prices would fall but that wages would rise.", "prices would fall | prices | fall"],
    ["She said the ship was safe and in the end it reached Oslo.", "the ship was safe | the ship | was"],
    ["Police said there was no threat to the public.", "there was no threat to the public | no threat | was"],
    ["She told reporters there would be talks, but gave no date.", "there would be talks | talks | be"],
    ["He said there were 12 people killed in the raid.", "there were 12 people killed in the raid | 12 people | were"]
  ])("is a complement with that subject: «%s»", (text, expected) => assert.strictEqual(complementOf(text), expected))

  it.each([
    "Police found the car, a red sedan, in a field.", "The minister announced the plan, criticised by unions, in May.", "He knew the man who shot the judge and told police.", "The models proposed to find errors, known before, use maps."
  ])("is none in «%s»", (text) => assert.strictEqual(complementOf(text), ""))
})
