import { assert, describe, it } from "@effect/vitest"
import { amountLines } from "./lines.ts"

const words = (text: string): ReadonlyArray<string> => amountLines(text).map((line) => line.split(" | ")[0]!)

describe("numbers that only name something", () => {
  it.each([
    "Police were called to flat 3B and found the door of room 12 open.", "The number 8 bus and the tram stopped near platform 9.", "He has stage 4 cancer; a level 3 alert and a phase 2 trial began.", "Pupils in Grade 9 sat in seat 14C.",
    "He saw Ocean's Eleven and ate at Five Guys.", "The last tram leaves at a quarter to one, or half past ten.", "They met at twenty past six.", "The USB 3.0 cable and Bluetooth 5.2 work.", "One day she would tell them.",
    "They hope that one day, all will be well.", "It was a second-hand car with third-party cover.", "India made 312 for 4.", "She won 6-4, 7-6 (5).", "The PIN is 4821.", "The M6 was shut between junctions 14 and 15.", "See pages 12-15 and articles 5, 6 and 9.",
    "The file is CVE-2023-4863.", "Residents of 221B Baker Street left.", "She lives at 45 Old Mill Lane.", "They reached the last 16.", "Voters in the 45th Congressional District will decide.", "The trial ran under protocol 17-204."
  ])("are no figures in «%s»", (text) => assert.deepStrictEqual(words(text), []))

  it.each<readonly [string, ReadonlyArray<string>]>([
    ["Storm Kills Twelve in Ohio as Rivers Rise", ["Twelve"]], ["It took one day to finish.", ["one day"]], ["One day later, he left.", ["One day"]], ["On platform 9 passengers waited.", ["9 passengers"]], ["It has 14 and 15 rooms.", ["14", "15 rooms"]],
    ["He paid 312 for 4 tickets.", ["312", "4 tickets"]], ["The last 16 votes were counted.", ["16 votes"]], ["The final four days were hot.", ["four days"]], ["Sales fell from half to a third.", ["half", "a third"]], ["By ten to twelve people.", ["ten to twelve people"]],
    ["It was the second-largest bank.", ["second"]], ["Room 12 holds 30 people.", ["30 people"]], ["It was the 46th president.", ["46th"]]
  ])("are told from counts in «%s»", (text, expected) => assert.deepStrictEqual(words(text), expected))
})
