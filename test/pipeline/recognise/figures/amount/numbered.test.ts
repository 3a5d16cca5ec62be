import { assert, describe, it } from "@effect/vitest"
import { amountLines } from "./lines.ts"

const words = (text: string): ReadonlyArray<string> => amountLines(text).map((line) => line.split(" | ")[0]!)

describe("numbers that tell which, when, or how a game went", () => {
  it.each([
    "The request failed on port 8080, and the page said error 404.", "The yacht sank near buoy 12 on lap 7.", "The SpaceX rocket lifted off from pad 39A.", "The judge of Courtroom 12B adjourned.", "The 787 Dreamliner landed.",
    "Only rapper 21 Savage stayed silent.", "The BA.5 strain is blamed.", "The ISO 9001 certificate expired.", "Both Forever 21 and 7-Eleven declined to comment.", "The Form 10-K and the 401(k) plan were discussed.",
    "A pupil in year 6 and those of type 2 were seen.", "A crowd waited where bus 12 stops.", "Doors open at 7.30 and the show starts at eight.", "The talks began at nine and broke up shortly after eleven.", "At 5.15 in the morning he left.",
    "The 8.05 from Brighton was late.", "He carded a 68 to finish at nine under par.", "Australia were 245 for 6 at stumps.", "They were bowled out for 187.", "He watched \"12 Years a Slave\" and heard \"99 Luftballons\".",
    "Adele's \"21\" was played.", "Nobody lives on Three Mile Island.", "The zero-sum game must end.", "It is, or so one hears, late.", "The lawyer of 27 Elm Grove called.", "They trail 0-2 from that leg.", "Two's company."
  ])("are no figures in «%s»", (text) => assert.deepStrictEqual(words(text), []))

  it.each<readonly [string, ReadonlyArray<string>]>([
    ["The port handled 8080 boxes.", ["8080 boxes"]], ["They opened at 9 sites.", ["9 sites"]], ["It sold 500 Teslas and 12 Boeings.", ["500 Teslas", "12 Boeings"]], ["The team lost 30 men in the war.", ["30 men"]],
    ["Inflation was at 7 in May.", ["7"]], ["Shares opened at 8.50 and closed at 9.", ["8.50", "9"]], ["It took 24 hours.", ["24 hours"]], ["The \"three wise men\" came.", ["three"]], ["The 27 EU states agreed.", ["27"]],
    ["He left after ten years.", ["ten years"]], ["The club is worth 12B dollars.", ["12B dollars"]], ["Bonds fell 0-5 points.", ["0-5 points"]]
  ])("are told from counts in «%s»", (text, expected) => assert.deepStrictEqual(words(text), expected))
})
