import { assert, describe, it } from "@effect/vitest"
import { names } from "../../../../pipeline/recognise/names/names.ts"
import { documentOf } from "../../../document.ts"
import { authority } from "../../normalise/names/home.ts"

/** Names, without what only refers to them, as "words: type". */
const found = (text: string): ReadonlyArray<string> =>
  names(documentOf(text), authority()).filter(({ kind }) => kind !== "pronoun" && kind !== "nominal" && kind !== "office").map(({ end, start, type }) => `${text.slice(start, end)}: ${type}`)

describe("names in a text", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    ["Officials from Germany, South Korea, Poland and the United States met.", ["Germany: place", "South Korea: place", "Poland: place", "United States: place"]],
    ["French President Emmanuel Macron spoke.", ["French: place", "Emmanuel Macron: person"]],
    ["Then-Foreign Minister Anna Berg resigned.", ["Anna Berg: person"]],
    ["Ms. Park, 54, runs a cafe.", ["Park: person"]],
    ["The Ministry of Finance and Economic Planning agreed.", ["Ministry of Finance and Economic Planning: organisation"]],
    ["The Food and Drug Administration (FDA) refused.", ["Food and Drug Administration: organisation", "FDA: organisation"]],
    ["Ludwig van der Berg Jr. sued Acme Industries, Inc. in June.", ["Acme Industries, Inc.: organisation"]],
    ["Leaders of the Jadid movement met.", ["Jadid movement: group"]],
    ["Al-Shabaab attacked. Bashar al-Assad fled.", ["Al-Shabaab: organisation", "Bashar al-Assad: person"]],
    ["He watched the film \"Breath of Life\" in Lagos.", ["Breath of Life: work", "Lagos: place"]],
    ["Prince Andrew Supermarkets closed; Queen Street Mall reopened.", ["Prince Andrew Supermarkets: organisation", "Queen Street Mall: facility"]],
    ["On Jan. 5 and Feb. 3 the court adjourned.", []],
    ["House Republicans blocked the bill.", ["House Republicans: group"]],
    ["Kenya Airways Chief Executive Peter Church resigned.", ["Kenya Airways: organisation", "Peter Church: person"]],
    ["Denver Sheriff Anna Fields met District Attorney Susan Hall.", ["Denver: place", "Anna Fields: person", "Susan Hall: person"]],
    ["They met at King Edward Hospital; Prince Andrew Street reopened.", ["King Edward Hospital: organisation", "Prince Andrew Street: facility"]],
    ["Home Minister MA Mannan agreed with Governor PK Dutta.", ["MA Mannan: person", "PK Dutta: person"]],
    ["He was Minister for Transport. She is Minister of Communications.", []],
    ["The Foreign Minister of Chad left.", ["Chad: place"]],
    ["Texas Republican Mo Karlow voted no.", ["Texas: place", "Republican: organisation", "Mo Karlow: person"]],
    ["The vote of Jared Golden (D-Maine) decided it.", ["Jared Golden: person", "Maine: place"]],
    ["Minister for Planning and Economic Cooperation Rania Haddad spoke.", ["Rania Haddad: person"]],
    ["Kenya Power cut prices at the Hotel Bayerischer Hof.", ["Kenya Power: organisation", "Hotel Bayerischer Hof: facility"]],
    ["She won the Pulitzer Prize for Fiction and saw \"20 Days in Mariupol\".", ["Pulitzer Prize for Fiction: event"]],
    ["The deputies of Movimento 8 Stelle left.", ["Movimento 8 Stelle: other"]],
    ["He was made President of the Congress.", ["Congress: organisation"]],
    ["Sweden defeated South Korea 1-0. The striker scored a penalty; the coach praised his team, the goalkeeper, the captain and the referee after the match and the tournament. Sweden won the match.", ["Sweden: organisation"]],
    ["Skipper Jiang Lin won the race.", ["Jiang Lin: person"]],
    ["Followers of bin Laden and of Moqtada al-Sadr met.", ["bin Laden: person", "Moqtada al-Sadr: person"]],
    ["\"We will not wait,\" von der Leyen said.", ["von der Leyen: person"]],
    ["Troops took most of Qarabul; the assault on Tirgava failed.", ["Qarabul: place", "Tirgava: place"]],
    ["Shops closed in Mosul, Tirgava and Qarabul.", ["Mosul: place", "Tirgava: place", "Qarabul: place"]],
    ["Steve, Elyse and Rodd wrote the letter.", ["Steve: person", "Elyse: person", "Rodd: person"]],
    ["Mary is an excellent host. Bryan agreed with her.", ["Mary: person", "Bryan: person"]],
    ["Users of the XR7 complained.", ["XR7: other"]],
    ["i moved to vietnam from san francisco. is it ok", ["vietnam: place", "san francisco: place"]],
    ["They wrote to Anna Butler Peter Ratcliff Larry Lewis today.", ["Anna Butler: person", "Peter Ratcliff: person", "Larry Lewis: person"]],
    ["The 82nd Airborne Division and the 501st Legion marched.", ["82nd Airborne Division: organisation", "501st Legion: organisation"]],
    ["The browser was Glimmer Browser 6. Few use Glimmer Browser now.", ["Glimmer Browser 6: other", "Glimmer Browser: other"]],
    ["They read his graphic novel Angel Dust and crossed the Solent.", ["Angel Dust: work", "Solent: place"]],
    ["She spoke in Russian; he did not speak English.", ["Russian: other", "English: other"]],
    ["Everyone in Russian schools agreed.", ["Russian: place"]],
    ["Kandarpur said she would wait.", ["Kandarpur: person"]],
    ["Mela Dorada took place on Sunday.", ["Mela Dorada: event"]],
    ["It risks a fight with Sunni Arab and Iraqi Shiite groups.", ["Arab: group", "Iraqi: place", "Shiite: group"]],
    ["In Florida I met her.", ["Florida: place"]],
    ["They ran it on Windows XP.", ["Windows XP: other"]],
    ["The union QWRT said it would strike. A QWXZ is a device.", ["QWRT: organisation"]],
    ["Farms near San Alvaro were flooded.", ["San Alvaro: place"]],
    ["Officers met Kim Dae-jung, Hau Lung-bin and Moon Jae-in.", ["Kim Dae-jung: person", "Hau Lung-bin: person", "Moon Jae-in: person"]],
    ["KIM Jong Un and Emmanuel MACRON met.", ["KIM Jong Un: person", "Emmanuel MACRON: person"]],
    ["Crowds filled the Nelson Mandela Memorial.", ["Nelson Mandela Memorial: facility"]],
    ["Girls built a robot named \"Glim.\"", ["Glim: work"]],
    ["Then Team Estonia rebuilt it. PC World wrote of it.", ["Team Estonia: organisation"]],
    ["Jan de Vries and June Carter sang.", ["Jan de Vries: person", "June Carter: person"]],
    ["Peace talks in Mary, Turkmenistan, ended.", ["Mary: place"]],
    ["Delegates from Kenya, Unilever and the Red Cross met.", ["Kenya: place", "Unilever: organisation"]],
    ["The Malaysia Tourism board agreed; Kenya Athletics did not.", ["Malaysia Tourism: organisation", "Kenya Athletics: organisation"]],
    ["Chad Smith and Georgia Meloni met Israel Adesanya.", ["Chad Smith: person", "Georgia Meloni: person", "Israel Adesanya: person"]],
    ["She was accused of Sexism and Islamophobia.", ["Sexism: other", "Islamophobia: other"]],
    ["Fans dressed as Captain America and Miss Kenya.", ["Captain America: person", "Miss Kenya: person"]],
    ["Captain Harry Kane scored; Miss Park watched.", ["Harry Kane: person", "Park: person"]],
    ["A student at University of Texas Arlington Amneh Jafari heard of it.", ["University of Texas Arlington: organisation", "Amneh Jafari: person"]],
    ["The University of New South Wales said so.", ["University of New South Wales: organisation"]],
    ["Ann Lee, Director of the National Iodine Nutrition study, agreed.", ["Ann Lee: person", "National Iodine Nutrition: organisation"]],
    ["Minister of Education Stefania Giannini agreed.", ["Stefania Giannini: person"]],
    ["Irving Independent School District closed the Harbour Convention Centre.", ["Irving Independent School District: organisation"]],
    ["A quake hit the town of Batman, Turkey.", ["Batman: place"]],
    ["Caoimhe, Vince and Agnieszka left.", ["Caoimhe: person", "Vince: person", "Agnieszka: person"]],
    ["President of the Republic of Tajikistan Emomali Rahmon spoke.", ["Emomali Rahmon: person"]]
  ])("are found in «%s»", (text, expected) => {
    const all = found(text)
    for (const name of expected) assert.include(all, name)
  })

  it.each([
    "She bought turkey and china in the mall, and had a bath.", "On Monday, the company said it would wait.", "However, Most people agreed. Great news!", "The T-shirt was new.", "NOW IT IS TIME TO GO HOME", "It cost US$ 20,000 in March.", "Moves to cut taxes failed.", "In 2019 the President left."
  ])("are not found in «%s»", (text) => assert.deepStrictEqual(found(text), []))

  it.each([
    ["Trump Meets Xi in Busan as Trade War Cools\n\nU.S. President Donald Trump met Chinese leader Xi Jinping in Busan, South Korea, on Thursday.", ["Trump: person", "Xi: person"]],
    ["Germany's Scholz Says Ukraine Must Win as Leaders Meet in Vilnius", ["Scholz: person", "Vilnius: place"]], ["President Ruto Signs Finance Law After Protests in Nairobi Streets", ["Ruto: person"]],
    ["CENTRAL BANK CUTS RATES IN TURKEY\n\nTurkey's central bank cut its rate on Thursday.", ["TURKEY: place"]]
  ])("are found in headlines: «%s»", (text, expected) => {
    for (const name of expected) assert.include(found(text), name)
  })

  it.each([["Tokayev's op-ed appeared.", "Tokayev"], ["Russia’s army left.", "Russia"], ["“Kazakhstan” won.", "Kazakhstan"]])("never hold possessives or marks: «%s»", (text, words) => assert.isTrue(found(text)[0]?.startsWith(`${words}:`)))
})
