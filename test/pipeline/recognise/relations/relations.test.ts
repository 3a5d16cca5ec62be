import { assert, describe, it } from "@effect/vitest"
import { related } from "../../normalise/names/home.ts"

describe("relations", () => {
  it.each<readonly [string, string]>([
    ["French President Emmanuel Macron flew to Berlin.", "position_held | emmanuel-macron | - | President | france | current"],
    ["Uzbekistan's President Shavkat Mirziyoyev spoke.", "position_held | shavkat-mirziyoyev | - | President | uzbekistan | current"],
    ["Former Prime Minister Boris Johnson resigned.", "position_held | boris-johnson | - | Prime Minister | - | former"],
    ["Anna Petrova, a lecturer at the Harbour Institute, disagreed.", "affiliated_with | ?Anna Petrova | ?Harbour Institute | lecturer | - | current"],
    ["The summit was held in the Kazakh capital Astana.", "capital_of | astana | kazakhstan | - | - | current"],
    ["Nairobi, the capital of Kenya, is growing.", "capital_of | nairobi | kenya | - | - | current"],
    ["NATO, which includes Canada, Norway and Turkey, agreed.", "member_of | norway | nato | - | - | current"],
    ["Finland joined NATO in 2023.", "member_of | finland | nato | - | - | current"],
    ["An article by Maria Lopez appeared yesterday.", "author_of | ?Maria Lopez | article | - | - | unstated"],
    ["He visited the Caucasus country of Azerbaijan.", "located_in | azerbaijan | caucasus | - | - | current"],
    ["Clara Steiner, the daughter of former chancellor Olaf Scholz, testified.", "child_of | ?Clara Steiner | olaf-scholz | daughter | - | unstated"],
    ["President-elect Donald Trump won.", "position_held | donald-trump | - | President-elect | - | designate"],
    ["Mary Robinson was elected president of Ireland in 1990.", "position_held | ?Mary Robinson | - | president | ireland | current"],
    ["Liz Truss resigned as prime minister.", "position_held | liz-truss | - | prime minister | - | former"],
    ["The prime minister of Japan, Shigeru Ishiba, spoke.", "position_held | shigeru-ishiba | - | prime minister | japan | current"],
    ["David Shinn of George Washington University agreed.", "affiliated_with | ?David Shinn | george-washington-university | - | - | current"],
    ["Maria Santos, chief executive of the energy company Petrolux, resigned.", "position_held | ?Maria Santos | - | chief executive | ?Petrolux | current"],
    ["John Hale, head of the rights group Fairwatch, agreed.", "position_held | ?John Hale | - | head | ?Fairwatch | current"],
    ["Then-prime minister Boris Johnson visited Kyiv.", "position_held | boris-johnson | - | prime minister | - | former"],
    ["Then-Foreign Minister Anna Berg resigned.", "position_held | ?Anna Berg | - | Foreign Minister | - | former"],
    ["Instagram is owned by Meta.", "owned_by | instagram | meta-company | - | - | current"],
    ["OpenAI and its CEO Sam Altman were sued.", "position_held | sam-altman | - | CEO | openai | current"],
    ["Hillary Clinton and her husband, former President Bill Clinton, attended.", "spouse_of | bill-clinton | hillary-clinton | husband | - | unstated"],
    ["Police detained Joseph Kamau, a Kenyan national.", "citizen_of | ?Joseph Kamau | kenya | - | - | current"],
    ["Kenyan national Joseph Kamau, 34, was arrested.", "citizen_of | ?Joseph Kamau | kenya | - | - | current"],
    ["Lena Fors, a citizen of Sweden, was freed.", "citizen_of | ?Lena Fors | sweden | - | - | current"],
    ["Maria Lopez, who works for the World Bank, agreed.", "employed_by | ?Maria Lopez | world-bank | - | - | current"],
    ["Peter Holm studied at Oslo University.", "affiliated_with | ?Peter Holm | ?Oslo University | - | - | unstated"],
    ["Arif Aliyev is married to Sevil Aliyeva.", "spouse_of | ?Arif Aliyev | ?Sevil Aliyeva | - | - | current"],
    ["Turkey, a NATO member, objected.", "member_of | turkey | nato | - | - | current"],
    ["Henrik Vik, a professor of law at Oslo University, spoke.", "affiliated_with | ?Henrik Vik | ?Oslo University | professor | - | current"],
    ["Acme Industries named Petra Vos chief executive.", "position_held | ?Petra Vos | - | chief executive | ?Acme Industries | current"],
    ["Petra Vos has been president of Acme Industries since 2020.", "position_held | ?Petra Vos | - | president | ?Acme Industries | current"],
    ["Petra Vos, economist at Acme Industries, agreed.", "affiliated_with | ?Petra Vos | ?Acme Industries | economist | - | current"],
    ["Petra Vos, of the Labour Party, spoke.", "affiliated_with | ?Petra Vos | labour-party | - | - | current"],
    ["Kano, in northern Nigeria, is dry.", "located_in | kano | nigeria | - | - | current"],
    ["Acme Industries, led by Petra Vos, closed.", "affiliated_with | ?Petra Vos | ?Acme Industries | led | - | current"],
    ["Acme Industries was founded in 1990 by Petra Vos.", "founded_by | ?Acme Industries | ?Petra Vos | - | - | unstated"],
    ["Petra Vos, daughter of Jan Vos, spoke.", "child_of | ?Petra Vos | ?Jan Vos | daughter | - | unstated"],
    ["France's interior and overseas minister Petra Vos spoke.", "position_held | ?Petra Vos | - | interior and overseas minister | france | current"],
    ["Samarkand lies in Uzbekistan.", "located_in | samarkand | uzbekistan | - | - | current"],
    ["Meta's subsidiary Instagram was down.", "owned_by | instagram | meta-company | - | - | current"],
    ["Texas student Peter Holm was arrested.", "affiliated_with | ?Peter Holm | texas | student | - | current"],
    ["President Abraham Lincoln was shot in 1865.", "position_held | abraham-lincoln | - | President | - | unstated"],
    ["Turkey's Recep Tayyip Erdogan spoke.", "affiliated_with | recep-tayyip-erdogan | turkey | - | - | current"],
    ["Ann Lee could meet Russia's foreign minister, Sergei Lavrov.", "position_held | sergei-lavrov | - | foreign minister | russia | current"]
  ])("reads «%s»", (text, expected) => assert.include(related(text), expected))

  it.each([
    "Protests against Russia in Ukraine grew.", "The strike, led by Petra Vos, ended.", "The Kenyan national team lost to Ghana.", "Any citizen of France can vote, Ann Lee said.", "The unit closed Kabul Airport.", "Russia, Ukraine and Belarus signed.", "The president met farmers in the capital.", "Germany, a country of poets, voted.", "Paris and Berlin, the two capitals, disagreed.", "American actor Tom Hanks and French economist Thomas Piketty met."
  ])("makes none of «%s»", (text) => assert.deepStrictEqual(related(text).filter((line) => /position_held|capital_of|member_of|citizen_of|owned_by|located_in|affiliated_with/.test(line)), []))
})
