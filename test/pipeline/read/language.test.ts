import { assert, describe, it } from "@effect/vitest"
import { isEnglish } from "../../../pipeline/read/language.ts"

describe("isEnglish", () => {
  it.each([
    ["Prices rose in March, the statistics office said, and the central bank will meet on Friday to decide whether to raise its key rate again. It has done so twice this year. "
      + "Most analysts expect that it will wait for the figures of the next quarter.", true],
    ["Die Preise sind im März gestiegen, teilte das Statistikamt mit, und die Zentralbank wird am Freitag darüber entscheiden, ob sie den Leitzins noch einmal anhebt. Das hat sie in diesem "
      + "Jahr schon zweimal getan. Die meisten Fachleute rechnen damit, dass sie bis zum nächsten Quartal wartet.", false],
    ["Les prix ont augmenté en mars, a indiqué l'office des statistiques, et la banque centrale se réunira vendredi pour décider si elle relève encore son taux directeur. Elle l'a déjà fait "
      + "deux fois cette année. La plupart des analystes pensent qu'elle attendra les chiffres du prochain trimestre.", false],
    ["Цены выросли в марте, сообщило статистическое ведомство.", false],
    ["Tokyo: Nikkei +2.1%", true],
    ["", true]
  ])("%s", (text, english) => {
    assert.strictEqual(isEnglish(text), english)
  })
})
