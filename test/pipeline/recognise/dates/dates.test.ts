import { assert, describe, it } from "@effect/vitest"
import type { Authority } from "../../../../pipeline/authority/authority.ts"
import { dates } from "../../../../pipeline/recognise/dates/dates.ts"
import { documentOf } from "../../../document.ts"

const none = {} as Authority

/** What is found in a text: the words and how wide they are. */
const found = (text: string) => dates(documentOf(text), none).map(({ end, kind, start }) => [text.slice(start, end), kind])

describe("dates", () => {
  it.each([
    ["The court ruled on 9 August 2024 that he must pay.", [["9 August 2024", "day"]]],
    ["Talks resume Aug. 9 in Geneva.", [["Aug. 9", "day"]]],
    ["He was born on Friday, July 21, 2017, in Lima.", [["Friday, July 21, 2017", "day"]]],
    ["The file is dated 2024-08-09 and 8/9/2024.", [["2024-08-09", "day"], ["8/9/2024", "day"]]],
    ["On the 9th of August the dam broke.", [["9th of August", "day"]]],
    ["The deadline, 05-Aug-2016, passed.", [["05-Aug-2016", "day"]]],
    ["Shops opened on Black Friday 2010 and on Christmas Eve.", [["Black Friday 2010", "day"], ["Christmas Eve", "day"]]]
  ] as const)("reads the day in «%s»", (text, expected) => assert.deepStrictEqual(found(text), expected.map((one) => [...one])))

  it.each([
    ["Inflation peaked in October 2022.", [["October 2022", "month"]]],
    ["Profit rose in the third quarter of 2019.", [["third quarter of 2019", "quarter"]]],
    ["Q1 2020 revenue fell.", [["Q1 2020", "quarter"]]],
    ["Profit rose in the first quarter of the company's fiscal 2010.", [["first quarter of the company's fiscal 2010", "quarter"]]],
    ["Sales fell in the third quarter of its fiscal 2021.", [["third quarter of its fiscal 2021", "quarter"]]],
    ["In the year-ago quarter it lost $1m.", [["year-ago quarter", "quarter"]]],
    ["It lost $1m in the year-earlier period.", [["year-earlier period", "interval"]]],
    ["Output beat the year-ago month by 3%.", [["year-ago month", "month"]]],
    ["Exports doubled in the first half of last year.", [["first half of last year", "half"]]],
    ["They married in the summer of 1969.", [["summer of 1969", "season"]]],
    ["The plan covers fiscal 2024.", [["fiscal 2024", "fiscal_year"]]],
    ["Prices soared in the early 1990s.", [["early 1990s", "decade"]]],
    ["Reformers of the late 19th and early 20th centuries wrote in Persian.", [["late 19th", "century"], ["early 20th centuries", "century"]]],
    ["The temple dates from the 3rd century B.C. and was rebuilt.", [["3rd century B.C.", "century"]]],
    ["Output grew in 1913, 1950 and 1973.", [["1913", "year"], ["1950", "year"], ["1973", "year"]]],
    ["Sales will double by mid-2025.", [["mid-2025", "year"]]],
    ["Germany won the 2014 World Cup.", [["2014", "year"]]]
  ] as const)("reads the period in «%s»", (text, expected) => assert.deepStrictEqual(found(text), expected.map((one) => [...one])))

  it.each([
    ["She ruled from 2004 to 2009.", [["from 2004 to 2009", "interval"]]],
    ["He served as mayor (2017–2019).", [["2017–2019", "interval"]]],
    ["The war of 1914-18 left its mark.", [["1914-18", "interval"]]],
    ["Sales fell from March 2019 to May.", [["from March 2019 to May", "interval"]]],
    ["Between 2010 and 2015 the lake shrank.", [["Between 2010 and 2015", "interval"]]],
    ["Since April, prices have doubled.", [["Since April", "interval"]]],
    ["The treaty is valid until 2030.", [["until 2030", "interval"]]],
    ["Income rose in the six months to June.", [["six months to June", "interval"]]],
    ["Over the past two years the rouble halved.", [["past two years", "interval"]]],
    ["Exports fell in the first nine months of the year.", [["first nine months of the year", "interval"]]],
    ["He scored in the 2023/24 season.", [["2023/24", "interval"]]],
    ["Rain is forecast for the coming days.", [["coming days", "interval"]]],
    ["The festival runs November 19-20, 2015, in Oslo.", [["November 19-20, 2015", "interval"]]]
  ] as const)("reads the stretch in «%s»", (text, expected) => assert.deepStrictEqual(found(text), expected.map((one) => [...one])))

  it.each([
    ["Rents are 12% more than a year ago.", [["a year ago", "year"]]],
    ["Output was 3 percent less than a year earlier.", [["a year earlier", "year"]]],
    ["The school has 40 fewer than two years ago.", [["two years ago", "year"]]],
    ["That is 3,000 jobs more than a decade ago.", [["a decade ago", "decade"]]],
    ["Petrol costs much more than a month ago.", [["a month ago", "month"]]],
    ["The dam broke more than a year ago.", [["more than a year ago", "year"]]],
    ["They left the camp less than a month ago.", [["less than a month ago", "month"]]]
  ] as const)("takes what is compared for no part of the time in «%s»", (text, expected) => assert.deepStrictEqual(found(text), expected.map((one) => [...one])))

  it.each([
    ["The 2015-16 crop year (July-June) was dry.", [["2015-16", "interval"]]],
    ["Output fell in the 2021/22 season (October-September).", [["2021/22", "interval"]]],
    ["India's marketing year 2023-24 (April-March) began well.", [["2023-24", "interval"]]],
    ["The festival (June-August) draws crowds.", [["June-August", "interval"]]],
    ["A year-ago visit changed him.", []],
    ["The year-earlier tone was mild.", []],
    ["Wheat output was 10.46MT.", []],
    ["The mill sold 9.30MT of steel.", []],
    ["The show begins at 10.30 MT.", [["10.30 MT", "time"]]],
    ["The game starts at 7:30 MT.", [["7:30 MT", "time"]]]
  ] as const)("tells what only looks like a date in «%s»", (text, expected) => assert.deepStrictEqual(found(text), expected.map((one) => [...one])))

  it.each([
    ["It happened yesterday.", [["yesterday", "day"]]],
    ["She arrived just over two weeks ago.", [["just over two weeks ago", "day"]]],
    ["He had resigned three days earlier.", [["three days earlier", "day"]]],
    ["Parliament votes next month.", [["next month", "month"]]],
    ["The bank closed last Friday.", [["last Friday", "day"]]],
    ["They will meet on Monday of next week.", [["Monday of next week", "day"]]],
    ["Sales slipped earlier this month.", [["earlier this month", "interval"]]],
    ["The following year he left.", [["following year", "year"]]],
    ["The fair is held every Monday and costs are reviewed annually.", [["every Monday", "repeated"], ["annually", "repeated"]]]
  ] as const)("reads what is counted from somewhere in «%s»", (text, expected) => assert.deepStrictEqual(found(text), expected.map((one) => [...one])))

  it.each([
    ["Sales rose in the first and third quarters of 2019.", [["first", "quarter"], ["third quarters of 2019", "quarter"]]],
    ["The winter of 2022-23 was mild, as was summer 2019.", [["winter of 2022-23", "season"], ["summer 2019", "season"]]],
    ["Tuition rose in the academic year 2023-24.", [["academic year 2023-24", "interval"]]],
    ["In the fiscal year ending June 30, 2023, and the fiscal third quarter it lost.", [["fiscal year ending June 30, 2023", "interval"], ["fiscal third quarter", "quarter"]]],
    ["In the second half of the 19th century and the first decade of this century it grew.", [["second half of the 19th century", "interval"], ["first decade of this century", "decade"]]],
    ["In the 70s he sang, in the nineteen eighties he wrote, in the noughties he slept.", [["70s", "decade"], ["nineteen eighties", "decade"], ["noughties", "decade"]]],
    ["The last decades of the 20th century and the second half of the 1800s were hard; in 1999/2000 it rained.", [["20th century", "century"], ["second half of the 1800s", "interval"], ["1999/2000", "interval"]]],
    ["Prices rose at the fastest pace since at least 1997, on the night of 3/4 May.", [["since at least 1997", "interval"], ["3/4 May", "interval"]]],
    ["The bus runs on weekdays and not at weekends.", [["weekdays", "repeated"], ["weekends", "repeated"]]],
    ["It expects fiscal-year 2026 to be hotter than 2023, with more than 2000 and greater than 2010.", [["fiscal-year 2026", "fiscal_year"], ["2023", "year"]]],
    ["It is the worst outbreak since 1976-77.", [["since 1976-77", "interval"]]],
    ["He swims three times a year and runs once a week.", [["three times a year", "repeated"], ["once a week", "repeated"]]],
    ["Pirates ruled from about 1500 until about 1890 under an 1868 treaty.", [["from about 1500 until about 1890", "interval"], ["1868", "year"]]],
    ["They came about 6,000 years ago with 1,500 head.", [["about 6,000 years ago", "year"]]],
    ["Output was flat in the January-to-March quarter.", [["January-to-March", "interval"]]],
    ["The king ruled from 336 to 323 BC.", [["from 336 to 323 BC", "interval"]]],
    ["They will be gone in the month of September.", [["month of September", "month"]]],
    ["The law applies from 1 January 2025 onwards, for cars of 2026 or later.", [["from 1 January 2025 onwards", "interval"], ["2026 or later", "interval"]]],
    ["Midway through 2022 it failed.", [["2022", "year"]]],
    ["The fair runs from November 15th through the 19th.", [["from November 15th through the 19th", "interval"]]],
    ["Rain fell from 4 to 22 this month.", [["from 4 to 22 this month", "interval"]]],
    ["Sales for the year rose and shops closed for the day.", [["year", "year"], ["day", "day"]]]
  ] as const)("reads the wider words of «%s»", (text, expected) => assert.deepStrictEqual(found(text), expected.map((one) => [...one])))

  it.each([
    ["Unemployment was lower than in the same month last year.", [["same month last year", "month"]]],
    ["Profit beat that of the same period a year earlier.", [["same period a year earlier", "interval"]]],
    ["They met on Monday next week, not Friday last week.", [["Monday next week", "day"], ["Friday last week", "day"]]],
    ["Two years ago today the dam broke.", [["Two years ago today", "day"]]],
    ["About 300 fled in the last 24 hours, 20 of them in the last 3 hours.", [["last 24 hours", "interval"]]],
    ["It lost money in the two previous years.", [["two previous years", "interval"]]],
    ["They meet the week after next, in two weeks' time.", [["week after next", "interval"], ["in two weeks' time", "day"]]],
    ["The vote was postponed from May 5 to June 2.", [["May 5", "day"], ["June 2", "day"]]],
    ["Unrest followed after Sunday's vote.", [["Sunday", "day"]]],
    ["Prices rose 4.4% year on year; month-on-month, rents fell.", [["year on year", "interval"], ["month-on-month", "interval"]]],
    ["It grew to 41 million from 37 million the year before.", [["year before", "year"]]],
    ["It lost money in the half-year ended 31 March, the five years to 2024 and the decade to 2014.", [["half-year ended 31 March", "interval"], ["five years to 2024", "interval"], ["decade to 2014", "interval"]]],
    ["They meet on the first Thursday of each month and pay on the 19th of every month.", [["first Thursday of each month", "repeated"], ["19th of every month", "repeated"]]],
    ["Exports shrank in the final quarter of 2023.", [["final quarter of 2023", "quarter"]]],
    ["Sales were up on 2023 figures but below 2019 levels.", [["2023", "year"], ["2019", "year"]]],
    ["Less than 48 hours after Tuesday's vote he left.", [["Tuesday", "day"]]],
    ["It was the driest spring on record.", [["spring", "season"]]],
    ["It happened 2 years 1 month ago.", [["2 years 1 month ago", "month"]]],
    ["He works mornings and pays semi-annually, every quarter.", [["mornings", "repeated"], ["semi-annually", "repeated"], ["every quarter", "repeated"]]]
  ] as const)("reads what lies elsewhere in «%s»", (text, expected) => assert.deepStrictEqual(found(text), expected.map((one) => [...one])))

  it.each([
    ["On May Day and Labor Day they rest.", [["May Day", "day"], ["Labor Day", "day"]]],
    ["Eid al-Fitr ends Ramadan.", [["Eid al-Fitr", "day"], ["Ramadan", "interval"]]],
    ["He came last Christmas and leaves next Easter.", [["last Christmas", "day"], ["next Easter", "day"]]],
    ["On Christmas morning he died; Americans travel at Thanksgiving more.", [["Christmas", "day"], ["Thanksgiving", "day"]]],
    ["On Independence Day the flag was raised.", [["Independence Day", "day"]]],
    ["Martin Luther King Jr. Day and St. Patrick's Day are near.", [["Martin Luther King Jr. Day", "day"], ["St. Patrick's Day", "day"]]],
    ["The Christmas tree on Easter Island, the Memorial Day committee and Christmas shopping.", []]
  ] as const)("reads the days with names in «%s»", (text, expected) => assert.deepStrictEqual(found(text), expected.map((one) => [...one])))

  it.each([
    ["Tens of thousands fled in May and November 2003.", [["May", "month"], ["November 2003", "month"]]],
    ["The quakes of April, May and July 2011 did harm.", [["April", "month"], ["May", "month"], ["July 2011", "month"]]],
    ["The polls on 3, 5 and 7 June 2018 were calm.", [["3", "day"], ["5", "day"], ["7 June 2018", "day"]]],
    ["Shells fell on June 3 and 7, 2018.", [["June 3", "day"], ["7, 2018", "day"]]],
    ["Talks were held on May 5 and 6 in Rome.", [["May 5", "day"], ["6", "day"]]],
    ["On May 5 and 6 people died in Rome.", [["May 5", "day"]]],
    ["He scored 3 and 7 June 2018 was his day.", [["7 June 2018", "day"]]]
  ] as const)("reads what is listed in «%s»", (text, expected) => assert.deepStrictEqual(found(text), expected.map((one) => [...one])))

  it.each([
    ["The airport will open in five years.", [["in five years", "year"]]],
    ["The first phase will be finished in two years.", [["in two years", "year"]]],
    ["He had resigned the day before.", [["day before", "day"]]],
    ["In 1945 soldiers returned, and in 2015 women voted.", [["1945", "year"], ["2015", "year"]]],
    ["The 18 th and 19 th centuries were hard.", [["18 th", "century"], ["19 th centuries", "century"]]],
    ["Shops close at Christmas, says Johnnie Christmas.", [["Christmas", "day"]]],
    ["Of 45,000 people who had lived in the flat valley near the old dam, few stayed on after since the 1970s.", [["since the 1970s", "interval"]]],
    ["He called this morning, and last night she wrote.", [["this morning", "day"], ["last night", "day"]]],
    ["FY18 was good.", [["FY18", "fiscal_year"]]],
    ["The wall fell in A.D. 500 and was mended in 476 AD.", [["A.D. 500", "year"], ["476 AD", "year"]]]
  ] as const)("tells a date from what looks like one in «%s»", (text, expected) => assert.deepStrictEqual(found(text), expected.map((one) => [...one])))

  it.each([
    ["The talks begin at 3 p.m. on Tuesday.", [["3 p.m.", "time"], ["Tuesday", "day"]]],
    ["It struck at 3:14 a.m. local time (0014 GMT).", [["3:14 a.m. local time", "time"], ["0014 GMT", "time"]]],
    ["Polls close at 8pm and results are due at 14:30 GMT.", [["8pm", "time"], ["14:30 GMT", "time"]]],
    ["Shortly after noon he left at 9.30am or by three o'clock.", [["noon", "time"], ["9.30am", "time"], ["three o'clock", "time"]]],
    ["The market closed at 4 p.m. Eastern time, he said at 5 p.m.", [["4 p.m. Eastern time", "time"], ["5 p.m.", "time"]]],
    ["A second blast came at 0415, and shops close at 22.00, the last tram at a quarter to one.", [["0415", "time"], ["22.00", "time"], ["quarter to one", "time"]]],
    ["It opens every Monday at 4 p.m. and closes 3pm each day.", [["every Monday at 4 p.m.", "repeated"], ["3pm each day", "repeated"]]]
  ] as const)("reads the time of day in «%s»", (text, expected) => assert.deepStrictEqual(found(text), expected.map((one) => [...one])))

  it.each([
    "He ran it in 2:05 and won 5:12, a ratio of 3:45.", "The midnight oil burned in High Noon.", "Read John 3:16 or 4.30 of them.", "I am 5 p and 3 a day.",
    "For the first time in 200 years a queen will rule.",
    "She will be the youngest minister in 50 years.",
    "It was the worst flood in a decade and will cost millions.",
    "A survey of 1709 schoolchildren and 1998 policemen was made.",
    "The day before the vote he rested.",
    "About 2,000 people may march on the second square.",
    "Police killed 2000 people, and 1500 homes burned.",
    "Theresa May spoke of the day the music died.",
    "The Agenda 2030 office is in room 2019.",
    "He walked for two weeks and waited three hours.",
    "The Boeing 1549 flight carried $2019 in cash.",
    "April Jones met August Wilson after Bloody Sunday.",
    "The Good Friday Agreement and a Christmas tree on Easter Island.",
    "A 2000-year-old coin was found.",
    "The score was 3/4 in the second quarter after a goal.",
    "The Sunday Times quoted the first lady.",
    "The world has changed since 9/11, and shops open 24/7 under the 2030 Agenda.",
    "Temperatures in the 70s, a man in his 70s, the course will last three weekends.",
    "He died on a Wednesday, and schools shut after the summer holidays.",
    "Call 133-03-03-2020 or read the Sunday Mirror on Flight 2017.",
    "In all may 9 people come or march 3 miles.",
    "Quote case 2023/1187 in the final half of a quarter to four teams.",
    "They march on, and nothing will fall or spring from it."
  ])("finds no date in «%s»", (text) => assert.deepStrictEqual(found(text), []))

  it("stays linear on a megabyte of digits, of months and of «to»", () => {
    for (const piece of ["2019 ", "1/", "May ", "to ", "from ", "the ", "2019-", "and 3 days ", "1st and ", "3 p.m. ", "in a week's ", "the same month of ", "first half of the ", "on 3, 4, 5th, ", "Christmas "]) {
      const text = piece.repeat(Math.ceil(200_000 / piece.length)), began = performance.now()
      dates(documentOf(text), none)
      assert.isBelow(performance.now() - began, 8_000, piece)
    }
  }, 60_000)
})
