import { assert, describe, it } from "@effect/vitest"
import { languageOf } from "../../../pipeline/read/language.ts"

describe("languageOf", () => {
  it.each([
    ["Prices rose in March, the statistics office said, and the central bank will meet on Friday to decide whether to raise its key rate again. It has done so twice this year. "
      + "Most analysts expect that it will wait for the figures of the next quarter.", "en"],
    ["Die Preise sind im März gestiegen, teilte das Statistikamt mit, und die Zentralbank wird am Freitag darüber entscheiden, ob sie den Leitzins noch einmal anhebt. Das hat sie in diesem "
      + "Jahr schon zweimal getan. Die meisten Fachleute rechnen damit, dass sie bis zum nächsten Quartal wartet.", "de"],
    ["Les prix ont augmenté en mars, a indiqué l'office des statistiques, et la banque centrale se réunira vendredi pour décider si elle relève encore son taux directeur. Elle l'a déjà fait "
      + "deux fois cette année. La plupart des analystes pensent qu'elle attendra les chiffres du prochain trimestre.", "fr"],
    ["Цены выросли в марте, сообщило статистическое ведомство.", "ru"],
    ["Tokyo: Nikkei +2.1%", "en"],
    ["Stocks fall, bonds rise", "en"],
    ["Exports to Kazakhstan, Kyrgyzstan up 5%", "en"],
    ["El presidente dijo el lunes que la inflación bajó.", "es"],
    ["Los precios subieron en marzo, dijo el ministro el lunes.", "es"],
    ["Hundreds marched against the campaign in Tikrit, Ramadi and Falluja.", "en"],
    ["De president zei maandag dat de inflatie daalde.", "nl"],
    ["Il presidente ha detto lunedì che l'inflazione è scesa.", "it"],
    ["价格在三月上涨，统计局周一表示。", "zh"],
    ["Bern", "en"],
    ["12,5 %", "en"],
    ["", "en"]
  ])("%s", (text, language) => {
    assert.strictEqual(languageOf(text), language)
  })
})
