import { tokensOf } from "../../document/document.ts"
import type { RelationMention } from "../../document/mention/relation.ts"
import { Tag } from "../../document/token.ts"
import { relation, roleRelation } from "./make.ts"
import { isParty, servesParty } from "./parties.ts"
import { isCalling, isHired, isOccupation, isPlain, roleFrom, statusOf } from "./roles.ts"
import { isNamed, isNoun, isPerson, isPossessive, lemma, lower, named, nameFrom, sameSentence, type Scene } from "./scene.ts"

/** "Kazakh President Kassym-Jomart Tokayev", "former Prime Minister Boris Johnson". */
export const titled = (scene: Scene): ReadonlyArray<RelationMention> => {
  const { authority, document, names } = scene
  return names.flatMap((name) => {
    if (name.title === undefined || !isNamed(name)) return []
    const whole = tokensOf(document, name.title), title = lower(scene, whole.first) === "-" ? { ...whole, first: whole.first + 1 } : whole
    const words = document.text.slice(document.tokens.start[title.first], name.title.end)
    const kind = authority.title(words)?.kind
    if (authority.office(words) === undefined && (kind === "honorific" || kind === "academic" || kind === "noble" || kind === "suffix" || kind === "religious")) return []
    // An American actor holds no office of America.
    const ofState = name.of === undefined ? undefined : named(scene, name.of)
    // A senator is of a party, and holds no office of it; its leader does.
    const party = ofState !== undefined && isParty(scene, ofState) && !servesParty(lower(scene, title.last - 1)) ? ofState : undefined
    const of = party !== undefined ? undefined : ofState?.kind === "demonym" && kind === "occupation" && authority.office(words) === undefined ? undefined : ofState
    const before = of !== undefined && of.first < title.first ? of.first : title.first
    const word = lower(scene, before - 1) === "-" ? lower(scene, before - 2) : lower(scene, before - 1)
    const behind = of === undefined && lower(scene, name.last) === "of" ? nameFrom(scene, name.last + 1) : undefined
    const ruled = behind !== undefined && isNamed(behind) && behind.kind !== "demonym" && behind.type !== "person" ? behind : undefined
    const near = lower(scene, title.first - 1)
    const status = (/-(?:elect|designate)$/iu.test(words) ? "designate" : undefined) ?? statusOf(word) ?? statusOf(near) ?? (lower(scene, title.last) === "-" ? statusOf(lower(scene, title.last + 1)) : undefined) ?? "current"
    const ofWords = of !== undefined && of.first > title.first && of.last <= title.last
    const member = party === undefined ? [] : [relation(scene, "relation-party", "member_of", party.first, name.last, name, { object: party, status: "current" })]
    return [...member, relation(scene, "relation-title", "position_held", before, ruled?.last ?? name.last, name, { role: [title.first, ofWords ? matterEnd(scene, title.first, of!.first) : title.last], status, ...(of ?? ruled) === undefined ? {} : { of: (of ?? ruled)! } })]
  })
}

/** "Minister of Foreign Affairs" of "Minister of Foreign Affairs of Azerbaijan". */
const matterEnd = (scene: Scene, first: number, of: number): number => {
  let end = of
  while (end > first + 1 && /^(?:of|the|to|for)$/u.test(lower(scene, end - 1))) end--
  return end
}

/** "The prime minister of Japan, Shigeru Ishiba": an office with its holder's name behind a comma. */
export const held = (scene: Scene): ReadonlyArray<RelationMention> => scene.names.flatMap((office) => {
  const last = /^(?:state|province|region|city|county|district|republic)$/u.test(lower(scene, office.last)) ? office.last + 1 : office.last
  if (office.kind !== "office" || office.of === undefined || lower(scene, last) !== ",") return []
  const name = nameFrom(scene, last + 1), role = roleFrom(scene, office.first, false)
  if (name === undefined || role === undefined || !isNamed(name) || !isPerson(name) || !sameSentence(scene, office.first, name.first)) return []
  const made = roleRelation(scene, "relation-role-before", office.first, name.last, name, role, "current")
  return made === undefined ? [] : [made]
})

/** "French interior minister Gérald Darmanin", "Facebook founder Mark Zuckerberg", "its president, Roberto Maroni": roles written small before a name. */
export const small = (scene: Scene): ReadonlyArray<RelationMention> => {
  const { document: { tokens }, names, until } = scene
  return names.flatMap((name) => {
    if (!isNamed(name) || !isPerson(name) || name.title !== undefined) return []
    const comma = lower(scene, name.first - 1) === ","
    const head = comma ? name.first - 2 : name.first - 1
    if (head < 0 || !sameSentence(scene, head, name.first) || !isNoun(scene, head) && tokens.tag[head] !== Tag.ADJ || !isOccupation(scene, lemma(scene, head)) || lower(scene, head) !== lemma(scene, head)) return []
    let first = head
    while (first > 0 && sameSentence(scene, first - 1, head) && until[first] === -1 && (isNoun(scene, first - 1) || tokens.tag[first - 1] === Tag.ADJ || lower(scene, first - 1) === "-" || lower(scene, first - 1) === "and" && isNoun(scene, first - 2) && until[first - 1] === -1 && first < head) && head - first < 6) first--
    // "Then-prime minister": the hyphen is no part of the role, and what stands before it says whether it is held.
    const hyphenated = lower(scene, first) === "-" ? statusOf(lower(scene, first - 1)) : undefined
    if (lower(scene, first) === "-") first++
    const before = names[until[isPossessive(scene, first - 1) ? first - 1 : first] ?? -1]
    const owner = before !== undefined && /^(?:place|organisation|group|facility)$/u.test(before.type) ? before : undefined
    const owns = owner !== undefined && (isNamed(owner) || owner.kind === "nominal") ? owner : undefined
    const start = owns?.first ?? first
    // "Former Estonian prime minister Kaja Kallas": it stands before whose office it is.
    const past = hyphenated ?? (sameSentence(scene, start, start - 1) ? statusOf(lower(scene, lower(scene, start - 1) === "-" ? start - 2 : start - 1)) : undefined)
    const whole = roleFrom(scene, start, false)
    // "Nvidia co-founder and chief executive Jensen Huang" is both.
    const second = whole !== undefined && whole.last <= head && lower(scene, whole.last) === "and" ? roleFrom(scene, whole.last + 1, false) : undefined
    const role = second !== undefined && second.last === head + 1 ? second : whole
    const both = role === second && whole !== undefined && owns !== undefined && owns.kind !== "demonym" ? roleRelation(scene, "relation-role-before", start, name.last, name, { ...whole, target: owns }, "current") : undefined
    if (role === undefined || role.last !== head + 1 || isPlain(role.noun) && role.target === undefined) return []
    if (owns?.kind === "demonym" && isCalling(role.noun)) return []
    // A Texas farmer is in Texas, and in nobody's service there.
    const target = owns?.type === "place" && isCalling(role.noun) ? undefined : owns
    const pronoun = names[until[first] ?? -1]
    const its = target === undefined && pronoun !== undefined && pronoun.kind === "pronoun" && /^(?:its|their)$/u.test(lower(scene, pronoun.first)) ? pronoun : undefined
    // "Trump's lawyer Alina Habba"; whose "his lawyer" is, is a guess.
    const client = target === undefined && its === undefined && isHired(role.noun) && before !== undefined && before.type === "person" && isNamed(before) && isPossessive(scene, first - 1) ? before : undefined
    if (client !== undefined && sameSentence(scene, client.first, name.first)) {
      const made = roleRelation(scene, "relation-role-before", client.first, name.last, name, { first: role.first, last: role.last, noun: role.noun, status: role.status, end: role.end, target: client }, "current")
      return made === undefined ? [] : [made]
    }
    const beside = target === undefined && /^(?:of|at|from|with)$/u.test(lower(scene, name.last)) ? nameFrom(scene, name.last + 1) : undefined
    const employer = beside !== undefined && isNamed(beside) && beside.type === "organisation" && !isPossessive(scene, beside.last) ? beside : undefined
    if (comma && target === undefined && its === undefined && !/^(?:the)$/u.test(lower(scene, start - 1))) return []
    const { target: _, preposition: __, ...plain } = role
    const said = past === undefined ? plain : { ...plain, status: past }
    if (target !== undefined && isParty(scene, target) && !servesParty(role.noun)) {
      const { status } = said
      return [
        relation(scene, "relation-party", "member_of", start, name.last, name, { object: target, status: "current" }),
        relation(scene, "relation-role-before", "position_held", role.first, name.last, name, { role: [role.first, role.last], status: status ?? "current" })
      ]
    }
    const made = roleRelation(scene, "relation-role-before", start, employer?.last ?? name.last, name, (target ?? its ?? employer) === undefined ? said : { ...said, target: (target ?? its ?? employer)! }, "current")
    return [...both === undefined ? [] : [both], ...made === undefined ? [] : [made]]
  })
}

/** "BlackRock, whose chief executive is Larry Fink": a body's office and its holder behind it. */
export const whose = (scene: Scene): ReadonlyArray<RelationMention> => scene.names.flatMap((body) => {
  if (!isNamed(body) || body.kind === "demonym" || body.type === "person" || lower(scene, body.last) !== "," || lower(scene, body.last + 1) !== "whose") return []
  const role = roleFrom(scene, body.last + 2, false)
  if (role === undefined || role.target !== undefined || isPlain(role.noun) || !/^(?:is|was|,)$/u.test(lower(scene, role.last))) return []
  const name = nameFrom(scene, role.last + 1)
  if (name === undefined || !isNamed(name) || !isPerson(name) || !sameSentence(scene, body.first, name.first)) return []
  const made = roleRelation(scene, "relation-role-before", body.first, name.last, name, { ...role, target: body }, lower(scene, role.last) === "was" ? "unstated" : "current")
  return made === undefined ? [] : [made]
})
