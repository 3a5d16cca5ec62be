import { assert, describe, it } from "@effect/vitest"
import { said } from "./said.ts"

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
