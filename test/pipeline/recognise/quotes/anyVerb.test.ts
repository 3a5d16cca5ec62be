import { assert, describe, it } from "@effect/vitest"
import { said } from "./said.ts"

describe("words between marks and whoever stands by them", () => {
  it.each<readonly [string, ...ReadonlyArray<string>]>([
    ["\"If the Senate acts, we will sign it,\" the premier's chief of staff, Tom Reid, told ABC News in an interview.", "Tom Reid | told | If the Senate acts, we will sign it,"],
    ["\"We'll see about that,\" the senator shrugged.", "the senator | shrugged | We'll see about that,"],
    ["The president doubled down: \"I meant every word.\"", "The president | doubled | I meant every word."],
    ["Her answer was blunt: \"We have no money left.\"", "Her | was | We have no money left."],
    ["\"You are lying,\" the chairman shot back.", "the chairman | shot | You are lying,"],
    ["\"Nobody respects the law more than I do,\" Mr. Ruiz said. \"Nobody.\"", "Mr. Ruiz | said | Nobody respects the law more than I do, … Nobody."],
    ["\"We will win. Believe me,\" he told supporters. \"By a lot.\"", "he | told | We will win. Believe me, … By a lot."],
    ["\"I said to him, 'You can't do that,'\" Mr. Kelly recalled.", "Mr. Kelly | recalled | I said to him, 'You can't do that,'", "I | said | You can't do that,"],
    ["\"We have been clear,\" he said. \"This bill does nothing.\n\"It is a surrender,\" he added.", "he | said | We have been clear, … This bill does nothing.", "he | added | It is a surrender,"],
    ["Democrats, he said, \"want to take your guns away,\" a claim that fact-checkers have debunked.", "he | said | Democrats … \"want to take your guns away,\""],
    ["The film, \"The Long Road,\" opened on Friday and critics loved it."],
    ["In his book, \"The Art of the Deal,\" he describes the purchase."],
    ["The crowd chanted \"USA! USA!\" as she walked in.", "The crowd | chanted | USA! USA!"]
  ])("reads «%s»", (text, ...expected) => assert.deepStrictEqual([...said(text)], expected))
})
