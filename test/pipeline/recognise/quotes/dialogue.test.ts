import { assert, describe, it } from "@effect/vitest"
import { said } from "./said.ts"

describe("marks of other languages, odd marks and dialogue", () => {
  it.each<readonly [string, ...ReadonlyArray<string>]>([
    ["„Das ist falsch“, said the chancellor.", "the chancellor | said | Das ist falsch"],
    ["\"We need more nurses.\n\"We need more doctors.\n\"And we need them now,\" said the health minister, Ruth Bell.", "Ruth Bell | said | We need more nurses. … We need more doctors. … And we need them now,"],
    ["\"Is this the end?\" asked one reporter.", "one reporter | asked | Is this the end?"],
    ["The judge was scathing. \"You betrayed the public,\" she told Ray. \"You did so for money.\" Ray wept.", "she | told | You betrayed the public, … You did so for money."],
    ["What the minister called a \"minor incident\" left 40 dead.", "the minister | called | a \"minor incident\""],
    ["The so-called \"Islamic State\" claimed the attack."],
    ["\"The president did nothing wrong,\" according to Cole.", "Cole | according to | The president did nothing wrong,"],
    ["According to Cole, \"the president did nothing wrong.\"", "Cole | According to | the president did nothing wrong."],
    ["\"He told me, 'Get out of my office,'\" she recalled. \"So I left.\"", "she | recalled | He told me, 'Get out of my office,' … So I left.", "He | told | Get out of my office,"],
    ["\"Out!\" the crowd shouted. \"Out!\"", "the crowd | shouted | Out! … Out!"],
    ["\"We have to be careful,\" Dr. Lopez, the agency's top scientist, who has advised three presidents, told the committee.", "Dr. Lopez | told | We have to be careful,"],
    ["\"We are ready to talk, the envoy said. \"But not with terrorists.\"", "the envoy | said | We are ready to talk", "the envoy | - | But not with terrorists."],
    ["The song \"Imagine\" was played. \"It was moving,\" said one mourner.", "one mourner | said | It was moving,"],
    ["He bought a 12\" record. \"Not bad,\" he said.", "he | said | Not bad,"],
    ["Tom Fischer went further, calling the inquiry \"a farce\" and urging prosecutors to drop it.", "Tom Fischer | calling | the inquiry \"a farce\"", "Tom Fischer | urging | to drop it"],
    ["The figures are odd; one called them \"alarmist\".", "one | called | them \"alarmist\""],
    ["The summit ended without a statement, which one official described as \"a success of sorts\".", "one official | described | \"a success of sorts\""],
    ["It denied any wrongdoing.", "It | denied | !any wrongdoing"]
  ])("reads «%s»", (text, ...expected) => assert.deepStrictEqual([...said(text)], expected))
})
