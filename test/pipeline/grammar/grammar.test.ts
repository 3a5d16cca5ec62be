import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import type { Document } from "../../../pipeline/document/document.ts"
import { textOf } from "../../../pipeline/document/document.ts"
import { coordinated, nounPhraseText, wholeSpan } from "../../../pipeline/document/phrase.ts"
import type { Clause } from "../../../pipeline/document/phrase.ts"
import { documentOf } from "../../document.ts"

const phraseCalled = (document: Document, words: string): number => {
  const index = document.nounPhrases.findIndex((_, phrase) => nounPhraseText(document, phrase) === words)
  assert.isAtLeast(index, 0, `no phrase «${words}» among ${document.nounPhrases.map((_, phrase) => nounPhraseText(document, phrase)).join(" | ")}`)
  return index
}

const verbText = (document: Document, { verb }: Clause): string => textOf(document, document.verbGroups[verb]!.start, document.verbGroups[verb]!.end)

const clauseOfVerb = (document: Document, verb: string): Clause => {
  const clause = document.clauses.find((one) => verbText(document, one) === verb)
  if (clause === undefined) throw new Error(`no clause of «${verb}» among ${document.clauses.map((one) => verbText(document, one)).join(" | ")}`)
  return clause
}

const named = (document: Document, phrase: number | undefined): string => phrase === undefined ? "" : nounPhraseText(document, phrase)

describe("noun phrases", () => {
  it.each([
    ["Prices rose by about 60% in the state-run shops.", ["Prices", "about 60%", "the state-run shops"]],
    ["The late 19th and early 20th centuries saw reform.", ["The late 19th and early 20th centuries", "reform"]],
    ["Nearly 4,200 posts were cut at a cost of $5.6 million.", ["Nearly 4,200 posts", "a cost", "$5.6 million"]],
    ["His father's aide met them in October 2022.", ["His", "father", "aide", "them", "October 2022"]],
    ["Its “great power” status in the region led to growing distrust.", ["Its", "great power” status", "the region", "growing distrust"]],
    ["Two or three people were hurt.", ["Two or three people"]],
    ["At least 12 people died.", ["At least 12 people"]]
  ])("finds those of «%s»", (text, expected) => {
    const document = documentOf(text)
    assert.deepStrictEqual(document.nounPhrases.map((_, phrase) => nounPhraseText(document, phrase)), expected)
  })

  it.each([
    ["The number of job seekers from Tajikistan and Uzbekistan in St. Petersburg has fallen.", "The number", "The number of job seekers from Tajikistan and Uzbekistan in St. Petersburg"],
    ["Migration from Central Asia to Russia is declining.", "Migration", "Migration from Central Asia to Russia"],
    ["He met Luca Rossi, a lecturer at the University of Glasgow, on Monday.", "Luca Rossi", "Luca Rossi, a lecturer at the University of Glasgow"],
    ["The Eurasian Economic Union (EEU) grew.", "The Eurasian Economic Union", "The Eurasian Economic Union (EEU)"],
    ["Uzbekistan's dependence on migrant remittances has fallen.", "dependence", "Uzbekistan's dependence on migrant remittances"],
    ["They sold the refinery to a local company for $2 billion.", "the refinery", "the refinery"],
    ["The government cut emissions by 55% in 2020.", "emissions", "emissions"]
  ])("knows the whole in «%s»", (text, words, expected) => {
    const document = documentOf(text)
    const { start, end } = wholeSpan(document, phraseCalled(document, words))
    assert.strictEqual(text.slice(start, end), expected)
  })

  it.each([
    ["China, Russia and Iran held naval drills.", ["China", "Russia", "Iran"]],
    ["Funds came from Germany, South Korea, Poland and the United States.", ["Germany", "South Korea", "Poland", "the United States"]],
    ["She joined the University of Birmingham and the Academy of Arts.", ["the University", "the Academy"]],
    ["The Museum in Lagos and the Library in Accra closed.", ["The Museum", "the Library"]],
    ["Putin met Xi and Modi left early.", ["Xi"]],
    ["In Kazakhstan, Russia and China met.", ["Russia", "China"]]
  ])("coordinates «%s»", (text, expected) => {
    const document = documentOf(text)
    assert.deepStrictEqual(coordinated(document, phraseCalled(document, expected[0]!)).map((phrase) => nounPhraseText(document, phrase)), expected)
  })

  it.each([
    ["The Kazakh president, a former diplomat, knows how.", "The Kazakh president", "a former diplomat"],
    ["The founder of the company, Jack Ma, stepped down.", "The founder", "Jack Ma"],
    ["She wrote to Otabek Karimov, a researcher in Minnesota, and asked.", "Otabek Karimov", "a researcher"],
    ["Olena, 43, a nurse from Kharkiv, fled.", "Olena", "a nurse"],
    ["Goma, the largest city in eastern Congo, fell.", "Goma", "the largest city"],
    ["In Moscow, a spokesman said nothing.", "Moscow", ""],
    ["After the vote, Gordon left the service.", "the vote", ""]
  ])("apposes in «%s»", (text, one, other) => {
    const document = documentOf(text)
    assert.strictEqual(named(document, document.nounPhrases[phraseCalled(document, one)]!.apposition), other)
  })
})

describe("clauses", () => {
  it.each([
    ["Tokayev, who led the talks, did not attend the funeral.", "did not attend", "Tokayev", "the funeral"],
    ["The number of people killed in the earthquake rose to 1,200.", "rose", "The number", ""],
    ["“We will not retreat,” said the prime minister.", "said", "the prime minister", ""],
    ["“It is a disaster,” Maria Lopez, a teacher in Caracas, told AFP.", "told", "Maria Lopez", "AFP"],
    ["Both movements, he said, helped the nation.", "helped", "Both movements", "the nation"],
    ["While some see him as weak, most analysts praise the leader.", "praise", "most analysts", "the leader"],
    ["The officials who met Putin said nothing.", "said", "The officials", "nothing"],
    ["The man who shot the president said nothing.", "said", "The man", "nothing"],
    ["Two men suspected of killing the journalist were arrested.", "were arrested", "Two men", ""],
    ["Did the meetings feature an attempt?", "feature", "the meetings", "an attempt"],
    ["There were many countries at the summit.", "were", "many countries", ""],
    ["The strike forced the airline to cancel flights.", "to cancel", "the airline", "flights"],
    ["The ministry accused Kyiv of shelling the city.", "shelling", "Kyiv", "the city"],
    ["Dozens drowned after a ferry carrying 100 people sank.", "sank", "a ferry", ""],
    ["Poland, a member of the alliance, shares a border with Ukraine.", "shares", "Poland", "a border"],
    ["While the labels predate colonial rule, their role and importance have varied.", "have varied", "role", ""],
    ["About a quarter of the towns recorded growth.", "recorded", "About a quarter", "growth"],
    ["Oil prices have since fallen.", "have since fallen", "Oil prices", ""],
    ["Since April, the number of visitors has fallen.", "has fallen", "the number", ""],
    ["Thousands marched after the court banned the party.", "banned", "the court", "the party"],
    ["The report, published on Tuesday, says poverty has risen.", "has risen", "poverty", ""],
    ["It was the strongest position Moscow took.", "took", "Moscow", ""],
    ["LIMA - The miner's output fell 3% in May.", "fell", "output", "3%"],
    ["TUNIS, June 3 (AP) - Police said the ferry sank.", "said", "Police", ""],
    ["The well-known firm opened two shops.", "opened", "The well-known firm", "two shops"],
    ["He wrote songs that appeal to drivers.", "appeal", "songs", ""],
    ["The airline, which flies to 40 cities, wants to hire pilots.", "wants", "The airline", ""],
    ["The bill, a gift to banks, failed after a second vote, while a tax on fuel passed.", "failed", "The bill", ""],
    ["Wages, which lag behind prices, rose in June, the agency said.", "rose", "Wages", ""],
    ["Nurses representing two hospitals called off a march planned for Monday.", "called off", "Nurses", "a march"],
    ["The lira fell in March, recovered in April and was stable in May.", "recovered", "The lira", ""],
    ["The mayor signed the order, dealing a blow to landlords.", "dealing", "The mayor", "a blow"],
    ["They fled after a magnitude 7.4 quake hit the island.", "hit", "a magnitude 7.4 quake", "the island"],
    ["Soldiers guard the dam, damaged in the storm, and two bridges.", "damaged", "the dam", ""],
    ["The general told senators he had no plan.", "had", "he", "no plan"],
    ["Norway's krone slid to a new low.", "slid", "krone", ""],
    ["The maker Nokia said on Friday it was hiring.", "said", "The maker Nokia", ""],
    ["In Rome, the body's aid chief, Ana Sousa, urged calm.", "urged", "aid chief", "calm"],
    ["Half of drivers skip breaks, the survey found.", "found", "the survey", ""],
    ["The mayor said the flood had cost the city $2m.", "had cost", "the flood", "$2m"],
    ["Jordan, whose king visited Rome, rejected the trade deal.", "rejected", "Jordan", "the trade deal"],
    ["Workers whose children are ill may stay at home.", "may stay", "Workers", ""],
    ["The boat sank hours after leaving Tunis.", "sank", "The boat", ""],
    ["The Chiefs of Staff said the drill was over.", "said", "The Chiefs", ""],
    ["He was jailed for fraud, a verdict Paris called unjust.", "called", "Paris", ""],
    ["Schools closed as Storm Nelson, which weakened overnight, reached Spain.", "reached", "Storm Nelson", "Spain"],
    ["Anyone who visits the island must pay.", "visits", "Anyone", "the island"]
  ])("in «%s», «%s» has its subject and object", (text, verb, subject, object) => {
    const document = documentOf(text)
    const clause = clauseOfVerb(document, verb)
    assert.deepStrictEqual([named(document, clause.subject), named(document, clause.object)], [subject, object])
  })

  it.each([
    ["Akhromov said Russia's policy since the invasion has focused on isolation.", "has focused", "complement", "said", "Russia's policy since the invasion has focused on isolation"],
    ["He told reporters that the talks had failed and that sanctions would remain.", "would remain", "complement", "told", "that sanctions would remain"],
    ["She had told Rossi he would be paid.", "would be paid", "complement", "had told", "he would be paid"],
    ["The general told senators he had no plan.", "had", "complement", "told", "he had no plan"],
    ["Two men died when a wall fell on them.", "fell", "adverbial", "died", "when a wall fell on them"],
    ["She asked when the bank would reopen.", "would reopen", "complement", "asked", "when the bank would reopen"],
    ["It is not clear who paid the crew.", "paid", "complement", "is not", "who paid the crew"],
    ["Villagers moved after a category 4 storm sank boats.", "sank", "adverbial", "moved", "after a category 4 storm sank boats"],
    ["Prices rose, the agency said.", "rose", "complement", "said", "Prices rose, the agency said"],
    ["The trade union, which includes Armenia and Russia, grew.", "includes", "relative", "grew", "which includes Armenia and Russia"],
    ["Unemployment has risen since the government cut subsidies.", "cut", "adverbial", "has risen", "since the government cut subsidies"],
    ["She was born in Lagos and studied law.", "studied", "coordinate", "was born", "studied law"],
    ["Protesters demanding his resignation blocked roads.", "demanding", "participle", "blocked", "demanding his resignation"]
  ])("in «%s», «%s» is a %s clause of «%s»", (text, verb, kind, parent, words) => {
    const document = documentOf(text)
    const clause = clauseOfVerb(document, verb)
    assert.strictEqual(clause.kind, kind)
    assert.strictEqual(verbText(document, document.clauses[clause.parent!]!), parent)
    assert.strictEqual(textOf(document, clause.start, clause.end), words)
  })

  it.each([
    ["Prices may fall.", "may fall", "possible", "affirmed"],
    ["Inflation is expected to fall next year.", "to fall", "forecast", "affirmed"],
    ["Inflation is not expected to fall.", "to fall", "forecast", "denied"],
    ["The company plans to open 20 stores.", "to open", "planned", "affirmed"],
    ["Turkey will supply 20 drones.", "will supply", "planned", "affirmed"],
    ["Growth will slow to 1%.", "will slow", "forecast", "affirmed"],
    ["The bank said growth would slow.", "would slow", "forecast", "affirmed"],
    ["Serbia is to hold elections.", "is to hold", "planned", "affirmed"],
    ["The government aims to cut emissions.", "to cut", "target", "affirmed"],
    ["If the river rose, the bridge would fall.", "rose", "hypothetical", "affirmed"],
    ["Had the dam collapsed, thousands would have died.", "collapsed", "hypothetical", "affirmed"],
    ["He is believed to have fled.", "to have fled", "possible", "affirmed"],
    ["The former president is accused of taking bribes.", "taking", "alleged", "affirmed"],
    ["The EU has allegedly paid Turkey.", "has allegedly paid", "alleged", "affirmed"],
    ["The ship was said to have sunk.", "to have sunk", "alleged", "affirmed"],
    ["This distrust appears to have deepened.", "to have deepened", "possible", "affirmed"],
    ["The minister denied that troops had crossed the border.", "had crossed", "asserted", "denied"],
    ["She did not deny that she had met him.", "had met", "asserted", "affirmed"],
    ["The bank failed to stop the outflow.", "to stop", "asserted", "denied"],
    ["No country has ever recognised the republic.", "has ever recognised", "asserted", "denied"],
    ["Neither the government nor the opposition has commented.", "has commented", "asserted", "denied"],
    ["Police found no evidence that the man was involved.", "was involved", "asserted", "denied"],
    ["The army has yet to comment.", "to comment", "asserted", "denied"],
    ["The president, a former diplomat, arrived.", "arrived", "asserted", "affirmed"],
    ["People living in the area have not been told.", "living", "asserted", "affirmed"]
  ])("in «%s», «%s» is %s and %s", (text, verb, modality, polarity) => {
    const clause = clauseOfVerb(documentOf(text), verb)
    assert.deepStrictEqual([clause.modality, clause.polarity], [modality, polarity])
  })

  it.each([
    ["The debt was said to have been sold.", "to have been sold", { tense: "infinitive", passive: true, negated: false }],
    ["Exports have not fallen.", "have not fallen", { tense: "present", passive: false, negated: true }],
    ["The law will never be changed.", "will never be changed", { tense: "future", passive: true, negated: true }],
    ["Sales have more than doubled.", "have more than doubled", { tense: "present", passive: false, negated: false }],
    ["The bank cut its forecast.", "cut", { tense: "past", passive: false, negated: false }]
  ])("reads the verb of «%s»", (text, verb, expected) => {
    const document = documentOf(text)
    const { tense, passive, negated } = document.verbGroups[clauseOfVerb(document, verb).verb]!
    assert.deepStrictEqual({ tense, passive, negated }, expected as typeof expected)
  })
})

const pieces = Schema.Array(Schema.Literals(["the ", "Putin ", "said ", "that ", "who ", ", ", "“", "” ", "and ", "to ", "be ", "of ", "60% ", "(", ") ", "has ", "not ", "fallen ", "since ", ". ", "\n\n", "his ", "'s ", "it ", "-", "— ", "😀 "]))

describe("any text", () => {
  it.prop("gives phrases that lie within it and hang together", [pieces], ([parts]) => {
    const document = documentOf(parts.join(""))
    const { nounPhrases, verbGroups, clauses, tokens } = document
    let end = 0
    for (const phrase of nounPhrases) {
      assert.isTrue(phrase.start >= end && phrase.head >= phrase.start && phrase.head < phrase.end && phrase.reach >= phrase.end && phrase.reach <= tokens.length)
      end = phrase.end
      for (const other of [phrase.next, phrase.possessor, phrase.apposition, ...phrase.attached.map((one) => one.phrase)]) assert.isTrue(other === undefined || other < nounPhrases.length)
    }
    for (const [index, clause] of clauses.entries()) {
      assert.isTrue(clause.start < clause.end && clause.end <= tokens.length && clause.verb < verbGroups.length)
      let steps = 0
      for (let parent = clause.parent; parent !== undefined; parent = clauses[parent]!.parent) assert.isBelow(steps++, clauses.length, `clause ${index} is under itself`)
    }
  })

  it("takes time in proportion to the text", () => {
    for (const unit of ["a (", "he said that ", "the man who ", "big red ", "of the house ", "and the ", "“ ", "to be ", ", which "]) {
      const began = performance.now()
      documentOf(unit.repeat(20_000))
      assert.isBelow(performance.now() - began, 4_000, unit)
    }
  })
})
