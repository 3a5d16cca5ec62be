import { assert, describe, it } from "@effect/vitest"
import { found, said } from "./said.ts"

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
