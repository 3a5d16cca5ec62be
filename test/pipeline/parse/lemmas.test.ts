import { assert, describe, it } from "@effect/vitest"
import { Tag } from "../../../pipeline/document/token.ts"
import { typeOf } from "../../../pipeline/parse/types.ts"
import { model } from "../../parsed.ts"

const lemmaOf = (form: string, tag: Tag): string => model().types.word[typeOf(model().types, form)]!.lemmas[tag]!

/** A lemma and its forms, a group a line. */
const verbs = `say says said saying|tell told|fall fell fallen falling|rise rose risen rising|be is are was were been being 's|have has had|go went gone|leave left|find found finding|steal stole stolen|buy bought
hope hoped hoping|hop hopped hopping|plan planned planning|plane planed|stop stopped|refer referred|offer offered offering|admit admitted|visit visited visiting|travel travelled traveled|control controlled|equip equipped
declare declared declaring|create created|treat treated|repeat repeated|use used using|accuse accused|discuss discussed discusses|press pressed presses|increase increased increasing increases|release released|focus focused focuses
argue argued|continue continued|agree agreed agreeing|succeed succeeded succeed|need needed need|exceed exceeded|feed fed|bring brought bringing|deny denied denies|die died dying|lie lying|tie tied
announce announced announces|force forced|charge charged|urge urged|change changed|judge judged|manage managed|bang banged|receive received|solve solved|serve served|prove proved proven|move moved
require required|repair repaired|explore explored|monitor monitored|ensure ensured|occur occurred|murder murdered|handle handled|fail failed|settle settled|schedule scheduled|reveal revealed
imagine imagined|explain explained|sign signed|happen happened|mention mentioned|postpone postponed|assume assumed|claim claimed|name named|make made making|look looked|provoke provoked|invade invaded|load loaded
provide provided|avoid avoided|include included|respond responded|write wrote written writing|wait waited|quote quoted|shoot shot shooting|promote promoted|complete completed|meet met meeting|greet greeted|execute executed|shout shouted
shape shaped|leap leaped|develop developed|drop dropped|wipe wiped|describe described|grab grabbed|criticise criticised|organize organized|rebuild rebuilt|outsell outsold|overtake overtook|withdraw withdrew|undergo underwent|veto vetoed vetoes`

const nouns = `economy economies|country countries|man men|spokeswoman spokeswomen|child children|crisis crises|analysis analyses|life lives|belief beliefs|house houses|bus buses|class classes|tax taxes|church churches|price prices|response responses
hero heroes|photo photos|movie movies|series series|news news|politics politics|critic critics|status status|virus viruses|tonne tonnes|ally allies|key keys|criterion criteria|foot feet|shoe shoes|headache headaches|refugee refugees|technique techniques
knife knives|glove gloves|specimen specimens|human humans|process processes|business businesses|prince princes|princess princesses|stomach stomachs|cliff cliffs|embargo embargoes|radio radios|dynamics dynamics|headquarters headquarters|seeker seekers`

const adjectives = "good better best|bad worse worst|large larger largest|big biggest|early earlier earliest|high higher|fierce fiercest|former former|other other|honest honest|eastern eastern|bitter bitter"

const cases = (groups: string): ReadonlyArray<readonly [string, string]> =>
  groups.split(/[|\n]/u).flatMap((group) => {
    const [lemma = "", ...forms] = group.split(" ")
    return forms.map((form) => [form, lemma] as const)
  })

describe("lemmas", () => {
  it.each(cases(verbs))("«%s» is a form of the verb «%s»", (form, lemma) => assert.strictEqual(lemmaOf(form, Tag.VERB), lemma))
  it.each(cases(nouns))("«%s» is a form of the noun «%s»", (form, lemma) => assert.strictEqual(lemmaOf(form, Tag.NOUN), lemma))
  it.each(cases(adjectives))("«%s» is a form of the adjective «%s»", (form, lemma) => assert.strictEqual(lemmaOf(form, Tag.ADJ), lemma))

  it.each([["n't", Tag.PART, "not"], ["wo", Tag.AUX, "will"], ["ca", Tag.AUX, "can"], ["’s", Tag.PART, "'s"], ["these", Tag.DET, "this"], ["them", Tag.PRON, "they"], ["better", Tag.ADV, "well"], ["Said", Tag.VERB, "say"]] as const)(
    "«%s» has its own", (form, tag, lemma) => assert.strictEqual(lemmaOf(form, tag), lemma))

  it("of a name is the name as written", () => assert.strictEqual(lemmaOf("Netherlands", Tag.PROPN), "Netherlands"))
  it("are there for every tag", () => assert.isTrue(Object.values(Tag).every((tag) => lemmaOf("…", tag) === "…")))
})
