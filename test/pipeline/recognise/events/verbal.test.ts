import { assert, describe, it } from "@effect/vitest"
import { told } from "./told.ts"

describe("what verbs and nouns of the news tell", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    ["Macron hosted Scholz in Berlin on Tuesday.", ["meeting [hosted] host=Macron participant=Scholz @Berlin ~Tuesday"]],
    ["Putin welcomed Scholz to Geneva.", ["meeting [welcomed] host=Putin participant=Scholz @Geneva"]],
    ["Blinken touched down in Berlin on Monday.", ["visit [touched down] actor=Blinken @Berlin ~Monday"]],
    ["Blinken made a surprise trip to Kyiv.", ["visit [trip] actor=Blinken @Kyiv"]],
    ["Voters cast ballots on Sunday.", ["election [cast] actor=Voters ~Sunday"]],
    ["John Smith was confirmed as secretary of state.", ["appointment [confirmed] target=John Smith"]],
    ["The minister was replaced by John Smith.", ["appointment [replaced] target=John Smith"]],
    ["The central bank governor was fired by decree.", ["resignation [fired] target=The central bank governor"]],
    ["Soldiers toppled the president in 2021.", ["resignation [toppled] actor=Soldiers target=the president ~2021"]],
    ["The chief executive announced his resignation.", ["resignation [resignation] actor=The chief executive"]],
    ["The EU slapped sanctions on Russia.", ["sanction [sanctions] target=Russia actor=The EU"]],
    ["The two sides inked a treaty in Geneva.", ["agreement [inked] participant=The two sides @Geneva"]],
    ["Israel and Egypt struck a peace deal in 1979.", ["agreement [deal] participant=Israel participant=Egypt ~1979"]],
    ["The deal was signed in Geneva.", ["agreement [signed] @Geneva"]],
    ["Rebels recaptured the town in March.", ["attack [recaptured] actor=Rebels target=the town ~March"]],
    ["A suicide bomber blew himself up in Kabul.", ["attack [blew] actor=A suicide bomber @Kabul"]],
    ["Missiles hit the port on Sunday.", ["attack [hit] actor=Missiles target=the port ~Sunday"]],
    ["An Israeli airstrike killed ten people.", ["attack [airstrike] victim=ten people actor=Israel"]],
    ["Hundreds of students staged a sit-in at the university.", ["protest [sit-in] actor=Hundreds of students"]],
    ["At least 40 miners died in an explosion at a coal mine in Turkey.", ["disaster [explosion] @Turkey"]],
    ["Officials fled after floods destroyed homes.", ["disaster [floods]"]],
    ["Opposition parties called for the president to resign.", ["resignation [resign] target actor=the president"]],
    ["Labour won a landslide in July.", []],
    ["The party was elected in a landslide.", ["election [elected] target=The party"]],
    ["He hosted a radio show.", []],
    ["The landlord replaced the windows.", []],
    ["Markets attacked the currency again.", []],
    ["She picked flowers.", []],
    ["He fired the gun in the air.", []],
    ["She left the office at six.", []],
    ["Trump spoke at a campaign rally in Ohio.", []]
  ])("reads «%s»", (text, expected) => assert.deepStrictEqual([...told(text)], [...expected]))
})
