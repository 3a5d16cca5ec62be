import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { found, said, told } from "./said.ts"

describe("direct speech", () => {
  it.each<readonly [string, ...ReadonlyArray<string>]>([
    ["\"The bridge is closed,\" the mayor said on Tuesday.", "the mayor | said | The bridge is closed,"],
    ["“The bridge is closed,” said Maria Lopez, the mayor of Porto.", "Maria Lopez | said | The bridge is closed,"],
    ["«The bridge is closed», said the mayor.", "the mayor | said | The bridge is closed"],
    ["„The bridge is closed“, the mayor said.", "the mayor | said | The bridge is closed"],
    ["''The bridge is closed,'' the mayor said.", "the mayor | said | The bridge is closed,"],
    ["‘The bridge is closed,’ the mayor said. It wasn’t the workers’ fault.", "the mayor | said | The bridge is closed,"],
    ["'The bridge is closed and it won't open,' the mayor said.", "the mayor | said | The bridge is closed and it won't open,"],
    ["The mayor said: \"The bridge is closed.\"", "The mayor | said | The bridge is closed."],
    ["Speaking in Porto, the mayor told reporters on Tuesday, \"The bridge is closed.\"", "the mayor | told | The bridge is closed."],
    ["\"The bridge,\" the mayor said, \"is closed until May.\"", "the mayor | said | The bridge, … is closed until May."],
    ["\"The bridge is closed,\" the mayor said. \"It will open in May.\"", "the mayor | said | The bridge is closed, … It will open in May."],
    ["\"Why is the bridge closed?\" she asked.", "she | asked | Why is the bridge closed?"],
    ["\"No,\" he said.", "he | said | No,"],
    ["\"We lost everything we had,\" recalled Amina Yusuf, 34, who fled the city in March.", "Amina Yusuf | recalled | We lost everything we had,"],
    ["\"We lost everything,\" one resident, a baker, told the newspaper.", "one resident | told | We lost everything,"],
    ["\"The bridge is closed,\" the mayor said.\n\"It will open in May.\"", "the mayor | said | The bridge is closed, … It will open in May."],
    ["The mayor said: \"The bridge is closed.\n\"It will open in May.\"", "The mayor | said | The bridge is closed. … It will open in May."],
    ["Merkel: \"We will not leave anybody behind.\"", "Merkel | - | We will not leave anybody behind."],
    ["\"Prices will fall,\" the report states. \"Wages will not,\" it added.", "the report | states | Prices will fall,", "it | added | Wages will not,"],
    ["\"I am tired,\" said Ana. \"So am I,\" replied Jon.", "Ana | said | I am tired,", "Jon | replied | So am I,"],
    ["He said the delay was regrettable. \"We should have acted sooner.\"", "He | said | the delay was regrettable", "He | - | We should have acted sooner."],
    ["In a letter to staff, the chief executive wrote: “We have to save.”", "the chief executive | wrote | We have to save."]
  ])("reads «%s»", (text, ...expected) => assert.deepStrictEqual([...said(text)], expected))

  it("gives a nested quotation its own row", () => {
    const [outer, inner] = found("\"She told me, 'You have to leave now,' and so I left,\" the witness said.")
    assert.isTrue(outer !== undefined && inner !== undefined && outer.start < inner.start && inner.end < outer.end)
  })
})

describe("indirect speech", () => {
  it.each<readonly [string, ...ReadonlyArray<string>]>([
    ["The ministry said that exports had fallen by a third.", "The ministry | said | that exports had fallen by a third"],
    ["The ministry said exports had fallen by a third.", "The ministry | said | exports had fallen by a third"],
    ["Police said on Sunday that two men had been arrested in Lyon.", "Police | said | that two men had been arrested in Lyon"],
    ["Exports had fallen by a third, the ministry said.", "the ministry | said | Exports had fallen by a third"],
    ["Exports, the ministry said, had fallen by a third.", "the ministry | said | Exports … had fallen by a third"],
    ["Exports had fallen by a third, said Olga Ivanova, an economist at the central bank.", "Olga Ivanova | said | Exports had fallen by a third"],
    ["The company's foreign policy chief said Russia's strategy since the invasion has focused on Asia.", "The company's foreign policy chief | said | Russia's strategy since the invasion has focused on Asia"],
    ["Jonas Berg, a lecturer at the University of Oslo, said the law would fail.", "Jonas Berg | said | the law would fail"],
    ["Jonas Berg, who teaches law in Oslo, argued that the law would fail.", "Jonas Berg | argued | that the law would fail"],
    ["Jonas Berg, 52, has warned that the law will fail.", "Jonas Berg | warned | that the law will fail"],
    ["Most economists believe that rates will rise in June.", "Most economists | believe | that rates will rise in June"],
    ["Two officials and a diplomat said talks would resume.", "Two officials + a diplomat | said | talks would resume"],
    ["The minister told parliament that the budget was balanced.", "The minister | told | that the budget was balanced"],
    ["The minister told Reuters in an interview that the budget was balanced.", "The minister | told | that the budget was balanced"],
    ["The minister said taxes would rise, adding that schools would benefit.", "The minister | said | taxes would rise", "The minister | adding | that schools would benefit"],
    ["The minister denied that taxes would rise.", "The minister | denied | !that taxes would rise"],
    ["The minister did not say whether taxes would rise.", "The minister | say | !whether taxes would rise"],
    ["He did not specify what the plan means, but the implication is that it is costly.", "He | specify | !what the plan means"],
    ["Officials have not explained why the plant closed, but the town is quiet.", "Officials | explained | !why the plant closed"],
    ["The minister did not say when talks would resume, but a deal is near.", "The minister | say | !when talks would resume"],
    ["She said prices would fall, but wages would not.", "She | said | prices would fall, but wages would not"],
    ["Reporters asked why taxes would rise.", "Reporters | asked | why taxes would rise"],
    ["The minister promised to lower taxes.", "The minister | promised | to lower taxes"],
    ["The minister urged Kyiv to resume talks.", "The minister | urged | to resume talks"],
    ["Officials expect the trend to continue in 2024.", "Officials | expect | the trend to continue in 2024"],
    ["Officials said prices rose, but analysts say they fell.", "Officials | said | prices rose", "analysts | say | they fell"],
    ["He said the talks had failed and urged Kyiv to act.", "He | said | the talks had failed", "He | urged | to act"],
    ["After the minister said he would resign, shares fell sharply.", "the minister | said | he would resign"],
    ["The study found that smokers died earlier.", "The study | found | that smokers died earlier"],
    ["Smokers died earlier, a study published in the journal Lancet on Monday found.", "a study | found | Smokers died earlier"],
    ["It was announced that the road would close.", "- | announced | that the road would close"],
    ["The road would close, it was announced.",],
    ["Ruiz pointed out that nobody had been paid.", "Ruiz | pointed | that nobody had been paid"],
    ["Ruiz was quoted as saying that nobody had been paid.", "Ruiz | saying | that nobody had been paid"],
    ["If prices rise, the bank said, rates will follow.", "the bank | said | If prices rise … rates will follow"],
    ["The envoy warned that the bloc must not become \"a proxy for any power\".", "The envoy | warned | that the bloc must not become \"a proxy for any power\""],
    ["The report concluded the company had \"misled\" investors.", "The report | concluded | the company had \"misled\" investors"],
    ["Voters think the government has failed, polls show.", "polls | show | Voters think the government has failed", "Voters | think | the government has failed"],
    ["Kim, speaking in Seoul, said the North had fired two missiles.", "Kim | said | the North had fired two missiles"],
    ["As the minister told the BBC, the budget is balanced.", "the minister | told | the budget is balanced"],
    ["The plan is dead, they say, because nobody wants it.", "they | say | The plan is dead … because nobody wants it"],
    ["There were no injuries, the fire service said in a statement.", "the fire service | said | There were no injuries"],
    ["Residents who said they had been evicted gathered outside.", "Residents | said | they had been evicted"],
    ["The union, which said it would appeal, has 300 members.", "The union | said | it would appeal"],
    ["The bank estimates inflation will reach 4% next year.", "The bank | estimates | inflation will reach 4% next year"],
    ["The department notes that fees \"may change\" and asks applicants to check.", "The department | notes | that fees \"may change\"", "The department | asks | to check"]
  ])("reads «%s»", (text, ...expected) => assert.deepStrictEqual([...said(text)], expected))
})

describe("according to, nouns of saying, and judgements", () => {
  it.each<readonly [string, ...ReadonlyArray<string>]>([
    ["According to the police, two men were arrested.", "the police | According to | two men were arrested"],
    ["Two men were arrested, according to the police.", "the police | according to | Two men were arrested"],
    ["Two men, according to the police, were arrested.", "the police | according to | Two men … were arrested"],
    ["According to Nadia Petrenko, a spokeswoman for the ministry, two men were arrested.", "Nadia Petrenko | According to | two men were arrested"],
    ["The mayor's claim that prices had risen is false.", "The mayor | claim | that prices had risen"],
    ["Novak's argument is that the tax hurts the poor.", "Novak | argument | that the tax hurts the poor"],
    ["The minister's warning that prices would rise went unheard.", "The minister | warning | that prices would rise"],
    ["Merkel praised the role of volunteers.", "Merkel | praised | the role of volunteers"],
    ["The opposition condemned the arrests.", "The opposition | condemned | the arrests"],
    ["The mayor blamed the storm for the delays.", "The mayor | blamed | the storm for the delays"],
    ["He denied the charges.", "He | denied | !the charges"],
    ["The government called the strike illegal.", "The government | called | the strike illegal"],
    ["Critics described the law as a mistake.", "Critics | described | the law as a mistake"],
    ["Trump called him \"a liar\".", "Trump | called | him \"a liar\""],
    ["The senator dismissed the report as fiction.", "The senator | dismissed | the report as fiction"]
  ])("reads «%s»", (text, ...expected) => assert.deepStrictEqual([...said(text)], expected))
})

describe("sentences of newspapers and agencies", () => {
  it.each<readonly [string, ...ReadonlyArray<string>]>([
    ["The European Central Bank is likely to cut rates again in June, three people familiar with the matter said.", "three people | said | The European Central Bank is likely to cut rates again in June"],
    ["Shares in the company rose after it said it would buy back stock worth $2bn.", "it | said | it would buy back stock worth $2bn"],
    ["\"There is no plan B,\" a senior EU official told journalists on condition of anonymity.", "a senior EU official | told | There is no plan B,"],
    ["The Kremlin rejected the allegations as \"baseless\".", "The Kremlin | rejected | !the allegations as \"baseless\""],
    ["Kremlin spokesman Dmitry Peskov told reporters the talks would take place \"in the near future\".", "Kremlin spokesman Dmitry Peskov | told | the talks would take place \"in the near future\""],
    ["In a post on X, the president thanked rescuers and said that help was on its way.", "the president | said | that help was on its way"],
    ["Smith, 34, pleaded not guilty and said he had been \"in the wrong place at the wrong time\".", "Smith | said | he had been \"in the wrong place at the wrong time\""],
    ["Asked if he would run again, Mr Johnson said he had not decided.", "Mr Johnson | said | he had not decided"],
    ["She told the court she had feared for her life.", "She | told | she had feared for her life"],
    ["The rule, officials argue, protects consumers.", "officials | argue | The rule … protects consumers"],
    ["Many in the village believe the dam will burst.", "Many | believe | the dam will burst"],
    ["His comments came a day after Washington said it would send more troops.", "Washington | said | it would send more troops"],
    ["The fire chief said that, despite the rain, the blaze was still spreading.", "The fire chief | said | that, despite the rain, the blaze was still spreading"],
    ["The report, published on Tuesday, said the firm \"failed to act\" on warnings.", "The report | said | the firm \"failed to act\" on warnings"],
    ["\"Mr President,\" the letter began, \"you have failed us.\"", "the letter | began | Mr President, … you have failed us."],
    ["Rutte said: \"We have to do more,\" adding that Europe could not rely on others.", "Rutte | said | We have to do more,", "Rutte | adding | that Europe could not rely on others"],
    ["\"What we have seen here,\" said Dr Lin Wei, who led the study, \"is unprecedented.\"", "Dr Lin Wei | said | What we have seen here, … is unprecedented."],
    ["The International Court of Justice ruled that the law was void.", "The International Court of Justice | ruled | that the law was void"],
    ["A survey by the bank found prices had doubled.", "A survey | found | prices had doubled"],
    ["Peru declared its independence in 1821, and the last troops were defeated in 1824.",],
    ["The government announced cuts to subsidies in August, and protests broke out."],
    ["Russia pledged to pull back from the town but then sent more troops.", "Russia | pledged | to pull back from the town"],
    ["Neither side has confirmed the report."], ["The ministry declined to comment."], ["The army opened fire, witnesses fled, and the mayor added lights."]
  ])("are read: «%s»", (text, ...expected) => assert.deepStrictEqual([...said(text)], expected))
})

describe("words, not deeds", () => {
  it.each<readonly [string, ...ReadonlyArray<string>]>([
    ["The minister rejected the criticism.", "The minister | rejected | !the criticism"],
    ["Farmers oppose the plan to flood the valley.", "Farmers | oppose | the plan to flood the valley"],
    ["The club denied any involvement in the sale.", "The club | denied | !any involvement in the sale"],
    ["She decried the decision.", "She | decried | the decision"],
    ["Protesters called for the release of prisoners, the removal of officials, and the repeal of the act.", "Protesters | called | the release of prisoners, the removal of officials, and the repeal of the act"],
    ["Officials called for reforms to boost the supply of homes.", "Officials | called | reforms to boost the supply of homes"],
    ["Berg rejected claims that she had lied.", "Berg | rejected | !claims that she had lied"],
    ["The mayor welcomed the decision to reopen the port.", "The mayor | welcomed | the decision to reopen the port"],
    ["The judge described the case as one of the most serious in decades and said it would go on.", "The judge | described | the case as one of the most serious in decades", "The judge | said | it would go on"],
    ["The new assembly rejected French control."], ["Peru and Chile disputed the valley for decades."], ["The army opposed the landing."], ["The senate rejected the bill by 52 votes to 48."],
    ["The court denied bail."], ["In 1932 the king dismissed the government."], ["The settlers landed there in 1820 and called it Albany."], ["Rebels attacked the islands."]
  ])("are read: «%s»", (text, ...expected) => assert.deepStrictEqual([...said(text)], expected))
})

describe("where what is said ends", () => {
  it.each<readonly [string, ...ReadonlyArray<string>]>([
    ["The king announced that the port would open, and in 2017, Oman built a new terminal.", "The king | announced | that the port would open"],
    ["The minister said the strait would be closed, prompting protests in Oran.", "The minister | said | the strait would be closed"],
    ["Tesla recalled two million cars after a regulator found a defect."],
    ["The envoy thanked the allies and said more help was needed.", "The envoy | said | more help was needed"],
    ["She said she would resign and left the room.", "She | said | she would resign"],
    ["The two sides agreed that the island would be neutral and established a commission.", "The two sides | agreed | that the island would be neutral"],
    ["The road is safe, he said, but drivers avoided it.", "he | said | The road is safe"],
    ["The plan, which critics say is too costly, passed.", "critics | say | is too costly"],
    ["The man who police say planned the attack was arrested in Lille.", "police | say | planned the attack"],
    ["The army opened talks with rebels that began in May."], ["Street protests that began in Oran spread to other towns."], ["The bank announced a series of loans aimed at small firms."],
    ["Chile responded with a blockade that lasted a year."], ["In 1884, Spain declared a protectorate called Rio de Oro."],
    ["The mayor said that the road would be closed and that buses would run.", "The mayor | said | that the road would be closed and that buses would run"],
    ["She said she left the room and locked it.", "She | said | she left the room and locked it"]
  ])("is told by «%s»", (text, ...expected) => assert.deepStrictEqual([...said(text)], expected))
})

describe("who speaks, by the head of the words", () => {
  it.each<readonly [string, string]>([
    ["Migrants from across the continent believed that the port would open.", "Migrants | believed | that the port would open"],
    ["Observers and members of the country's opposition have accused the government of fraud.", "Observers + members | accused | the government of fraud"],
    ["A spokesman for the company's board said sales rose.", "A spokesman | said | sales rose"],
    ["In March 2014 Chilean President Ana Ruiz said talks would resume.", "Chilean President Ana Ruiz | said | talks would resume"],
    ["The port grew, with many hoping that prices would fall.", "many | hoping | that prices would fall"],
    ["The envoy vowed never to return.", "The envoy | vowed | never to return"],
    ["In her view, the reform has failed.", "her | view | the reform has failed"],
    ["The union, in Berg's opinion, needs new leaders.", "Berg | opinion | The union … needs new leaders"],
    ["In the opinion of the court, the law is void.", "the court | opinion | the law is void"],
    ["The ship is believed to have sunk in 1912.", "- | believed | The ship … to have sunk in 1912"],
    ["The suspects are alleged to have stolen two paintings and fled to Spain.", "- | alleged | The suspects … to have stolen two paintings"],
    ["What went wrong, he asked.", "he | asked | What went wrong"]
  ])("reads «%s»", (text, expected) => assert.deepStrictEqual([...said(text)], [expected]))
})

describe("transcripts", () => {
  it("give each turn to whose label it has", () => {
    assert.deepStrictEqual([...said("Q: Why did you leave?\nA: I was tired. It was late.\nQ: And now?\nA: Now I rest.")], ["- | - | Why did you leave?", "- | - | I was tired. It was late.", "- | - | And now?", "- | - | Now I rest."])
    assert.deepStrictEqual([...said("Anna Berg: Why did you leave?\nJon Ruiz: I was tired.\nAnna Berg: And now?\nJon Ruiz: Now I rest.")].map((line) => line.split(" | ")[0]), ["Anna Berg", "Jon Ruiz", "Anna Berg", "Jon Ruiz"])
  })
  it.each(["Crozet: two groups of islands.\nAnna Berg: a hill.\nJon Ruiz: a cape.\nAnna Berg: 30 m high.\nJon Ruiz: 20 m high.", "Where: the town hall\nWhen: 3 May\nWhere: the museum\nWhen: 4 May", "Capital: Oslo\nArea: 385,207 km2", "Note: prices rose.\nSource: the bank."])("are not «%s»", (text) => assert.deepStrictEqual([...said(text)], []))
})

describe("nobody's words", () => {
  it.each([
    "The so-called \"freedom convoy\" reached Ottawa.", "Her novel \"The Long Road Home\" won the prize.", "Robert \"Bob\" Miller scored twice.", "The term \"smart city\" is vague.",
    "The house stood at 12' by 14' on the hill.", "The '90s were kind to the city's bakers and the workers' clubs.", "He announced a plan that would cut costs.", "The shop added a second floor.",
    "It should be noted that the lake is deep.", "In view of the storm, the match was postponed.", "The hut has a view of the lake.", "The law that he wrote is old.", "The man she feared left the town.", "It is said to be cursed.",
    "According to plan, the ship left on Monday.", "The court found the defendant guilty of fraud.", "The team found a way to win.", "She stated her name.", "The show must go on.",
    "The army supported the rebels in the north.", "They asked for water.", "The law that he wrote is old.", "Prices rose by 5% in May.", "The match ended 2-1."
  ])("leaves «%s» alone", (text) => assert.deepStrictEqual([...said(text)], []))
})

describe("whom, through what and when", () => {
  it.each<readonly [string, string]>([
    ["\"Trust matters,\" the minister told reporters on Monday.", "reporters | - | Monday"],
    ["The minister told Reuters that trust matters.", "- | Reuters | -"],
    ["\"Trust matters,\" the minister said in a statement.", "- | a statement | -"],
    ["\"Trust matters,\" she wrote on the social network X.", "- | the social network X | -"],
    ["The minister said in an interview on Friday that trust matters.", "- | an interview | Friday"],
    ["The envoy commented to Le Monde on the talks: “Trust matters.”", "- | Le Monde | -"],
    ["Smith assured investors that the bank was safe.", "investors | - | -"],
    ["Smith urged Iran to stop.", "Iran | - | -"],
    ["Residents were told that the dam might burst.", "Residents | - | -"],
    ["It was reported that the dam might burst.", "- | - | -"]
  ])("reads «%s»", (text, expected) => assert.strictEqual(told(text)[0], expected))
})

describe("any text", () => {
  it.each(["\"", "(", ",", "“", "'", "said ", "\" said ", "he said, ", "\"A\" said he, ", "that he said "])("is read in time that grows with its length: %j", (piece) => {
    const timed = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length)), began = performance.now()
      found(text)
      return performance.now() - began
    }
    timed(20_000)
    assert.isBelow(timed(200_000), 12 * timed(50_000) + 200)
  })

  it("is read though a megabyte long", () => {
    for (const piece of ["\"a", "“", "he said, ", "\"A b is,\" said he, "]) assert.isArray(found(piece.repeat(Math.ceil(1_000_000 / piece.length))))
  }, 60_000)

  const pieces = Schema.Array(Schema.Literals(["\"", "“", "”", "'", "‘", "’", ",", ".", ":", ";", "\n", "(", ")", "he said", "said", "according to", "that", "the minister", "Monday", "told", "reporters", "prices rose", "and", "but", "called", "to act", "who", "his claim", "—", "?"]))
  it.prop("keeps stretches inside the text, in order, each part behind its first", [pieces], ([parts]) => {
    const text = parts.join(" "), all = found(text)
    all.forEach(({ end, part, start, utterance }, index) => {
      assert.isTrue(start >= 0 && start < end && end <= text.length)
      assert.isTrue(index === 0 || all[index - 1]!.start <= start)
      assert.isTrue(part === 1 || all[utterance]!.part === 1)
    })
  })

  it.each(["He said the king would go, and in", "Officials said the king had left, but by"])("is read though it is cut off: %s", (text) => assert.strictEqual(found(text).length, 1))

  it("keeps what it finds inside the text and in order", () => {
    const all = found("\"A \"b said “c,\" 'd he said, according to \"e that (f said) »g« told \" h.\n\"i said, \"j.\" k said\"")
    for (const { end, start } of all) assert.isBelow(start, end)
    assert.deepStrictEqual(all.map(({ start }) => start), all.map(({ start }) => start).toSorted((a, b) => a - b))
  })
})
