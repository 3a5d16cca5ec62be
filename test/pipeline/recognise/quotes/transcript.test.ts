import { assert, describe, it } from "@effect/vitest"
import { said } from "./said.ts"

describe("transcripts", () => {
  it("give each turn to whose label it has", () => {
    assert.deepStrictEqual([...said("Q: Why did you leave?\nA: I was tired. It was late.\nQ: And now?\nA: Now I rest.")], ["- | - | Why did you leave?", "- | - | I was tired. It was late.", "- | - | And now?", "- | - | Now I rest."])
    assert.deepStrictEqual([...said("Anna Berg: Why did you leave?\nJon Ruiz: I was tired.\nAnna Berg: And now?\nJon Ruiz: Now I rest.")].map((line) => line.split(" | ")[0]), ["Anna Berg", "Jon Ruiz", "Anna Berg", "Jon Ruiz"])
  })
  it.each(["Crozet: two groups of islands.\nAnna Berg: a hill.\nJon Ruiz: a cape.\nAnna Berg: 30 m high.\nJon Ruiz: 20 m high.", "Where: the town hall\nWhen: 3 May\nWhere: the museum\nWhen: 4 May", "Capital: Oslo\nArea: 385,207 km2", "Note: prices rose.\nSource: the bank."])("are not «%s»", (text) => assert.deepStrictEqual([...said(text)], []))
})
