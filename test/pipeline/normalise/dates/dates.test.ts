import { assert, describe, it } from "@effect/vitest"
import type { Authority } from "../../../../pipeline/authority/authority.ts"
import type { Mentions } from "../../../../pipeline/document/mention.ts"
import { type Resolved, located } from "../../../../pipeline/document/resolved.ts"
import { normaliseDates } from "../../../../pipeline/normalise/dates/dates.ts"
import { ledgerOf } from "../../../../pipeline/normalise/ledger.ts"
import { dates } from "../../../../pipeline/recognise/dates/dates.ts"
import { documentOf } from "../../../document.ts"

const summit = { entity_id: "lakes-summit-2021", name: "2021 Lakes Summit", start: "2021-05-14", end: "2021-05-14", prior: 10, source: "test" }
const authority = { event: (id: string) => id === summit.entity_id ? summit : undefined } as unknown as Authority

/** The dates' rows of a text, and its publication; "the summit" in it is the one above. */
const normalised = (text: string, published?: string) => {
  const document = documentOf(text, published === undefined ? {} : { published }), ledger = ledgerOf(document), at = text.indexOf("Lakes Summit")
  const event: Resolved = { start: at, end: at + 12, mention_id: "mn_aaaaaaaaaaaaaaaaaaaa", kind: "name", type: "event", entity_id: summit.entity_id }
  const mentions = { dates: dates(document, authority) } as unknown as Mentions
  const result = normaliseDates({ document, authority, mentions, ledger, identities: located(at < 0 ? [] : [event]) })
  return { ...result, rows: ledger.rows.dates, cells: ledger.rows.cells }
}

describe("normaliseDates", () => {
  it.each([
    ["Exports stood at 97 tonnes in 2016-17 as against 104 in the previous year.", "2015/2016"],
    ["Output rose in 2019-20, and in the following year it fell.", "2020/2021"],
    ["Sales grew in 2021/22 from a low in the previous year.", "2020/2021"],
    ["Profit rose in 2016 from a loss in the previous year.", "2015"],
    ["Profit was $3m in the second quarter of 2021, against $2m in the year-ago quarter.", "2020-34"],
    ["Profit rose in the third quarter of 2022 from the year-earlier period.", "2021-35"],
    ["Sales in March 2020 beat the year-ago month.", "2019-03"],
    ["He ruled from 2004 to 2009 and fled in the following year.", "2010"]
  ])("«%s» counts a year from the one beside it: %s", (text, edtf) => assert.strictEqual(normalised(text, "2024-08-21").rows[1]?.edtf, edtf))

  it.each([
    ["He resigned on 9 August 2024.", "2024-08-09", "2024-08-09", "2024-08-09"],
    ["He resigned in August 2024.", "2024-08", "2024-08-01", "2024-08-31"],
    ["Profit rose in the fourth quarter of 2023.", "2023-36", "2023-10-01", "2023-12-31"],
    ["Sales rose in the second half of 2023.", "2023-41", "2023-07-01", "2023-12-31"],
    ["In the 1990s the lake shrank.", "199X", "1990-01-01", "1999-12-31"],
    ["In the 19th century the lake shrank.", "18XX", "1800-01-01", "1899-12-31"],
    ["Caesar died in 44 BC in Rome.", "-0043", "-0043-01-01", "-0043-12-31"],
    ["She ruled from 2004 to 2009.", "2004/2009", "2004-01-01", "2009-12-31"],
    ["She ruled from November to February 2010.", "2009-11/2010-02", "2009-11-01", "2010-02-28"],
    ["The treaty is valid until 2030.", "../2030", undefined, "2030-12-31"],
    ["Pirates ruled from about 1500 to 1890.", "1500~/1890", "1500-01-01", "1890-12-31"],
    ["It was founded around 1250.", "1250~", "1250-01-01", "1250-12-31"],
    ["Before 2018 it was free.", "../2017", undefined, "2017-12-31"],
    ["It grew in the first six months of 2024.", "2024-01/2024-06", "2024-01-01", "2024-06-30"],
    ["It fell in the six months to June 2020.", "2020-01/2020-06", "2020-01-01", "2020-06-30"]
  ])("«%s» needs nothing else: %s", (text, edtf, earliest, latest) => {
    const [row] = normalised(text).rows
    assert.deepStrictEqual([row?.edtf, row?.earliest, row?.latest, row?.basis, row?.anchor], [edtf, earliest, latest, "explicit", undefined])
  })

  // 2024-08-21 was a Wednesday.
  it.each([
    ["It happened yesterday.", "2024-08-20"],
    ["He died on Tuesday.", "2024-08-20"],
    ["He spoke on Wednesday.", "2024-08-21"],
    ["The council will vote on Tuesday.", "2024-08-27"],
    ["Voters were told in October.", "2023-10"],
    ["Voters will be asked in October.", "2024-10"],
    ["Since April, prices have doubled.", "2024-04/.."],
    ["It rained last week.", "2024-08-12/2024-08-18"],
    ["The law passed last year.", "2023"],
    ["He left two years ago.", "2022"],
    ["Analysts expected growth of 3 percent in July.", "2024-07"],
    ["The result was better than expected in March.", "2024-03"],
    ["Economists predicted a deficit in September.", "2023-09"],
    ["The vote is expected in March.", "2025-03"],
    ["A ruling is expected on Friday.", "2024-08-23"],
    ["He left three days ago.", "2024-08-18"],
    ["Over the past two years it fell.", "2022-08-21/2024-08-21"],
    ["It must be built by the end of the year.", "2024-12-31"],
    ["Sales slipped earlier this month.", "2024-08-01/2024-08-21"],
    ["It was closed in recent days.", "/2024-08-21"],
    ["The fair opened last summer.", "2023-22"],
    ["They met on Easter Monday.", "2024-04-01"],
    ["He will speak before Christmas.", "../2024-12-24"],
    ["Prices may rise in October.", "2024-10"],
    ["The bank was founded half a century ago.", "1974"],
    ["The fair from 9 to 11 June drew crowds.", "2024-06-09/2024-06-11"],
    ["The road is closed from October to March.", "2024-10/2025-03"],
    ["Officials said both would sign the deal in the autumn.", "2024-23"],
    ["She said the talks would resume on Monday.", "2024-08-26"],
    ["The court is due to rule on Tuesday.", "2024-08-27"],
    ["He and his father are to travel to Rome on Friday.", "2024-08-23"],
    ["The team was to meet on Tuesday.", "2024-08-27"],
    ["The talks start at noon on Monday.", "2024-08-26"],
    ["He would have signed on Monday.", "2024-08-19"],
    ["The meeting, to be held on Thursday, was secret.", "2024-08-22"],
    ["He is thought to have been killed on Monday.", "2024-08-19"],
    ["The strike, now in its fifth day, ends Friday.", "2024-08-23"],
    ["Snow could fall by the weekend.", "2024-08-24/2024-08-25"],
    ["The 20th of this month is a holiday.", "2024-08-20"],
    ["The firm was ordered to pay by Friday.", "2024-08-23"],
    ["Schools will stay closed until Monday.", "../2024-08-26"],
    ["The vote has been delayed until March.", "../2025-03"],
    ["The vote could come as early as Thursday.", "2024-08-22"],
    ["Ahead of Sunday's vote, thousands marched.", "2024-08-25"],
    ["The deadline is Friday.", "2024-08-23"],
    ["Mr Lee leaves for Rome on Saturday.", "2024-08-24"],
    ["Friday's deadline passed.", "2024-08-16"],
    ["Rescuers could not reach the village on Monday.", "2024-08-19"],
    ["A week before Christmas, people live in tents.", "2024-12-18~"],
    ["Arsenal play Chelsea at the Emirates on Saturday.", "2024-08-24"],
    ["France plays Spain on Saturday.", "2024-08-24"],
    ["Theresa May resigned in May.", "2024-05"],
    ["Voters go to the polls on Sunday.", "2024-08-25"],
    ["The ruling was put off until Friday.", "../2024-08-23"],
    ["The agency forecast in January that growth would slow.", "2024-01"],
    ["He once said: \"In five years I will be gone.\"", "2029"],
    ["Two years ago today, the dam collapsed.", "2022-08-21"],
    ["A year ago this week, the war began.", "2023-08-14/2023-08-20"],
    ["Fighting went on after Monday.", "2024-08-19/.."],
    ["The truce will hold through Ramadan.", "2025-03-01~/2025-03-30~"],
    ["They will meet in two weeks' time.", "2024-09-04~"],
    ["About 300 fled in the last 24 hours.", "2024-08-20/2024-08-21"],
    ["Guidance for the second half was cut.", "2024-41"],
    ["The trial over the Jan. 6 riot will start soon.", "2024-01-06"],
    ["Rain is likely Saturday.", "2024-08-24"],
    ["Fed to cut rates in September, poll shows", "2024-09"],
    ["Wheat for December delivery fell 2%.", "2024-12"],
    ["A judge on Tuesday set a date.", "2024-08-20"],
    ["Storm set to hit Florida on Thursday", "2024-08-22"],
    ["It was far above the 0.2% forecast, after an increase in March.", "2024-03"],
    ["A poll puts it at 61%, four points higher than in spring.", "2024-21"],
    ["He served in the assembly, and the festival runs August 29-September 1.", "2024-08-29/2024-09-01"],
    ["Inflation will fall to 3 percent from 6.7 percent in September.", "2023-09"],
    ["Gales sank two boats; ferries are off from Friday through Sunday.", "2024-08-23/2024-08-25"],
    ["The 3 weeks before last were wet, the week before last most.", "2024-08-05/2024-08-11"]
  ])("«%s» counts from the day of publication: %s", (text, edtf) => {
    const [row] = normalised(text, "2024-08-21").rows
    assert.deepStrictEqual([row?.edtf, row?.basis, row?.anchor], [edtf, "published", "2024-08-21"])
  })

  it.each([
    ["On 3 May 2015 he resigned. Two days later he was arrested.", "2015-05-05"],
    ["He was elected in 1994, and the following year he fled.", "1995"],
    ["They met on 30 June 2001. The next day war broke out.", "2001-07-01"],
    ["He seized power in January 2012, and in September he was ousted.", "2012-09"],
    ["He fell ill on 3 May 2015. He had resigned the day before.", "2015-05-02"],
    ["They came on Saturday 6 June 2015. I went back the next Tuesday.", "2015-06-09"],
    ["On 5 March 2012 he was shot. The same day, troops moved in.", "2012-03-05"],
    ["The war began in 1992. Later that year, thousands died.", "1992"],
    ["The flood came on 3 May 2015. The next day, help arrived. Two days later it rained.", "2015-05-06"],
    ["In 1988 he fled. Ten years later, in May, he came back.", "1998-05"],
    ["She came in 1960 and ruled for the next ten years.", "1960-01-01/1970-01-01"],
    ["Unemployment was 5.1 percent in July, against 4.8 percent in the same month last year.", "2023-07"],
    ["Profit rose in the three months to June, from $3m in the same period a year earlier.", "2023-04-01/2023-06-30"],
    ["Sales grew in the second quarter of 2023 from the same quarter of 2022.", "2022-34"],
    ["In December 2019 a virus was found; by March, it had spread.", "2020-03"],
    ["Exports shrank in the second half of 2023 after a record first half.", "2023-40"],
    ["It grew in July 2024 to 41 million, from 37 million the month before.", "2024-06"],
    ["Built between about 1450 and 1460, it was abandoned a century later.", "1560~"],
    ["He was jailed in 2009 and freed last Thursday, 15 years later.", "2024"],
    ["It closed in 2020 after losses in the previous two years.", "2018-01-01/2019-12-31"]
  ])("«%s» counts from a date in the text: %s", (text, edtf) => {
    const row = normalised(text, "2024-08-21").rows.at(-1)
    assert.deepStrictEqual([row?.edtf, row?.basis], [edtf, "text"])
  })

  it.each([
    ["Tens of thousands fled in May and November 2003.", ["2003-05", "2003-11"]],
    ["He was in Rome in December and January 2004.", ["2003-12", "2004-01"]],
    ["Shells fell on June 3 and 7, 2018.", ["2018-06-03", "2018-06-07"]],
    ["Votes were held on 3 May and 5 June 2010.", ["2010-05-03", "2010-06-05"]],
    ["He came in May, and in November 2003 he left.", ["2024-05", "2003-11"]],
    ["The talks will run on 8 and 9 November.", ["2024-11-08", "2024-11-09"]],
    ["Output fell in April-June 2020 and July to September.", ["2020-04/2020-06", "2020-07/2020-09"]]
  ] as const)("«%s» shares its year: %j", (text, expected) => assert.deepStrictEqual(normalised(text, "2024-08-21").rows.map(({ edtf }) => edtf), [...expected]))

  it.each(["That year was hard.", "The troops left the same day."])("leaves «%s» without a year or day that nobody has told", (text) => {
    assert.deepStrictEqual(normalised(text, "2024-08-21").rows.map(({ basis }) => basis), ["unresolved"])
  })

  it.each([
    ["The siege began on 5 March 1942. On 9 April the city fell. In May it was retaken.", ["1942-03-05", "1942-04-09", "1942-05"]],
    ["The war broke out in 1939. On 1 September tanks crossed the border. In 1940, in June, Paris fell.", ["1939", "1939-09-01", "1940", "1940-06"]],
    ["He resigned on 5 March 2012. In January he had been warned.", ["2012-03-05", "2012-01"]],
    ["The king fled in 1848. A republic was declared on 24 February. In 1851 it fell, and in December troops took Paris.", ["1848", "1848-02-24", "1851", "1851-12"]],
    ["In 1945 the war ended. In August the bombs fell. In 1946 he left. In 2024 a memorial will open in October.", ["1945", "1945-08", "1946", "2024", "2024-10"]],
    ["The firm was founded in 1998. Sales rose in May, it said on Friday.", ["1998", "2024-05", "2024-08-16"]],
    ["He was born in 1980 and married in 2001.\n\nIn May he spoke in Paris.", ["1980", "2001", "2024-05"]]
  ] as const)("«%s» keeps the year that is told, where history is", (text, expected) => assert.deepStrictEqual(normalised(text, "2024-08-21").rows.map(({ edtf }) => edtf), [...expected]))

  it("counts from the date line of an article that came out a day later", () => {
    const { published, rows } = normalised("Mayor resigns\n\nFriday, July 21, 2017\n\nThe mayor resigned yesterday.", "2017-07-22")
    assert.strictEqual(published?.edtf, "2017-07-22")
    assert.deepStrictEqual(rows.map(({ basis, edtf }) => [edtf, basis]), [["2017-07-21", "explicit"], ["2017-07-20", "text"]])
    assert.strictEqual(normalised("Mayor resigns\n\nFriday, July 21, 2017\n\nThe mayor resigned yesterday.", "2018-03-01").rows.at(-1)?.edtf, "2018-02-28")
  })

  it.each([
    ["She ruled from 2004 to the end of May 2009.", [["earliest", "2004"], ["latest", "end of May 2009"]]],
    ["Between July 2003 and December 2004 it rained.", [["earliest", "July 2003"], ["latest", "December 2004"]]],
    ["The fair runs November 19-20, 2015.", [["earliest", "November 19"], ["latest", "20, 2015"]]],
    ["The league of 2017–19 was strong.", [["earliest", "2017"], ["latest", "19"]]],
    ["It was the first since 1958.", [["earliest", "1958"]]],
    ["It is free until 2030.", [["latest", "2030"]]]
  ] as const)("points at the words of each end in «%s»", (text, expected) => {
    assert.deepStrictEqual(normalised(text).cells.map(({ column_name, evidence }) => [column_name, evidence]), expected.map((one) => [...one]))
  })

  it.each([
    ["The talks begin at 3 p.m. on Tuesday.", "3 p.m.", "2024-08-27T15:00:00", "2024-08-27"],
    ["The quake struck on Tuesday near the coast at 3:14 a.m. local time.", "3:14 a.m. local time", "2024-08-20T03:14:00", "2024-08-20"],
    ["Polls close on Friday at 14:30 GMT.", "14:30 GMT", "2024-08-23T14:30:00Z", "2024-08-23"],
    ["Doors open Monday at 2 p.m., 12 a.m. on Tuesday.", "12 a.m.", "2024-08-20T00:00:00", "2024-08-20"],
    ["The strike began at noon.", "noon", undefined, undefined],
    ["The match starts at 7:30 on Tuesday.", "7:30", undefined, undefined],
    ["The strike began at midnight on Tuesday.", "midnight", undefined, undefined],
    ["Shops opened on Monday and on Tuesday and he was seen by all of them at 3 p.m. or so.", "3 p.m.", undefined, undefined]
  ])("«%s»: gives %s its day", (text, words, edtf, day) => {
    const { cells, rows } = normalised(text, "2024-08-21"), row = rows.find(({ evidence }) => evidence === words)
    assert.deepStrictEqual([row?.kind, row?.edtf, row?.earliest, row?.latest, row?.anchor], ["time", edtf, day, day, day])
    assert.strictEqual(cells.some(({ column_name, row_id }) => row_id === row?.date_id && column_name === "anchor"), edtf !== undefined)
  })

  it.each([
    ["It was signed on 01/02/2023.", {}, ["2023-01-02"]],
    ["It was signed on 01/02/2023 and ended on 25/12/2023.", {}, ["2023-02-01", "2023-12-25"]],
    ["It was signed on 01/02/2023 and ended on 12/25/2023.", { language: "en-GB" }, ["2023-01-02", "2023-12-25"]],
    ["It was signed on 01/02/2023.", { language: "en-GB" }, ["2023-02-01"]],
    ["It ran from 01/02/2023 to 03/04/2023.", { language: "en-IN" }, ["2023-02-01/2023-04-03"]],
    ["It was signed on 4.5.2023 and 2023-05-04.", {}, ["2023-05-04", "2023-05-04"]]
  ] as const)("«%s» %j has its numbers in order", (text, article, expected) => {
    const document = documentOf(text, article), ledger = ledgerOf(document)
    normaliseDates({ document, authority, mentions: { dates: dates(document, authority) } as unknown as Mentions, ledger, identities: located([]) })
    assert.deepStrictEqual(ledger.rows.dates.map(({ edtf }) => edtf), [...expected])
  })

  it("says early, mid and late without a cut", () => {
    const [row] = normalised("It opened in late July 2019.").rows
    assert.deepStrictEqual([row?.edtf, row?.part, row?.earliest, row?.latest], ["2019-07", "late", "2019-07-01", "2019-07-31"])
  })

  it("leaves what nothing places unresolved", () => {
    const [row] = normalised("It happened last week.").rows
    assert.deepStrictEqual([row?.basis, row?.edtf, row?.earliest], ["unresolved", undefined, undefined])
  })

  it("takes a date line at the head as the day it counts from", () => {
    const { published, rows } = normalised("Mayor resigns\n\nFriday, July 21, 2017\n\nThe mayor resigned on Tuesday.")
    assert.deepStrictEqual(published, { edtf: "2017-07-21", basis: "inferred" })
    assert.deepStrictEqual(rows.map(({ basis, edtf }) => [edtf, basis]), [["2017-07-21", "explicit"], ["2017-07-18", "text"]])
  })

  it("infers the publication from a dated event beside a phrase, and counts the other dates from it", () => {
    const { cells, published, rows } = normalised("The Lakes Summit, which took place just over two weeks ago, was short. Since March, trade has grown. It rained yesterday.")
    assert.deepStrictEqual(published, { edtf: "2021-05~", basis: "inferred" })
    assert.deepStrictEqual(rows.map(({ basis, edtf }) => [edtf, basis]), [["2021-05-14", "event"], ["2021-03/..", "published_inferred"], [undefined, "unresolved"]])
    assert.strictEqual(cells[0]?.mention_id, "mn_aaaaaaaaaaaaaaaaaaaa")
  })

  it("believes the article before the event", () => {
    assert.deepStrictEqual(normalised("The Lakes Summit took place two weeks ago.", "2023-01-05").published, { edtf: "2023-01-05", basis: "stated" })
  })
})
