import type { NameMention } from "../../document/mention/name.ts"
import type { RelationMention } from "../../document/mention/relation.ts"
import { relation } from "./make.ts"
import { isBody, isNamed, isNoun, isPossessive, lower, listFrom, nameFrom, sameSentence, type Scene } from "./scene.ts"

/** Behind the body's name and its abbreviation in brackets. */
const behindBrackets = (scene: Scene, last: number): number => {
  if (lower(scene, last) !== "(") return last
  for (let at = last + 1; at < last + 5; at++) if (lower(scene, at) === ")") return at + 1
  return last
}

/** The token behind words that say who belongs: "which includes", ", made up of", "groups"; -1 where none stand. */
const includes = (scene: Scene, token: number): number => {
  let at = lower(scene, token) === "," ? token + 1 : token
  if (lower(scene, at) === "which" || lower(scene, at) === "that") at++
  if (/^(?:also|currently|now|today)$/u.test(lower(scene, at))) at++
  const word = lower(scene, at), next = lower(scene, at + 1)
  if (/^(?:includes|include|including|comprises|comprising|groups|unites)$/u.test(word)) return word === "including" ? -1 : at + 1
  if (/^(?:consists|consisting|composed)$/u.test(word) && next === "of") return at + 2
  if (word === "made" && next === "up" && lower(scene, at + 2) === "of") return at + 3
  if (word === "is" && /^(?:composed|made)$/u.test(next)) return next === "made" ? at + 4 : at + 3
  if (word === "whose" && lower(scene, at + 1) === "members" && /^(?:are|include)$/u.test(lower(scene, at + 2))) return at + 3
  return -1
}

const memberOf = (scene: Scene, members: ReadonlyArray<NameMention>, body: NameMention, first: (member: NameMention) => number, last: (member: NameMention) => number): ReadonlyArray<RelationMention> =>
  members.filter(({ type }) => type === "place" || type === "organisation" || type === "group" || type === "person")
    .map((member) => relation(scene, "relation-members", "member_of", first(member), last(member), member, { object: body, status: "current" }))

/** "The EAEU, which includes A, B and C"; "members of NATO such as A"; "A and B are members of C"; "EU members A and B". */
export const members = (scene: Scene): ReadonlyArray<RelationMention> => scene.names.flatMap((body) => {
  if (!isBody(body) || !isNamed(body)) return []
  const from = includes(scene, behindBrackets(scene, body.last))
  if (from !== -1 && sameSentence(scene, body.first, from)) return memberOf(scene, listFrom(scene, from), body, () => body.first, ({ last }) => last)
  const one = single(scene, body)
  if (one.length > 0) return one
  if (/^members?$/u.test(lower(scene, body.last)) && !/^states?$/u.test(lower(scene, body.last + 1))) {
    const next = nameFrom(scene, body.last + 1)
    return next === undefined || !isNamed(next) || next.kind === "demonym" ? [] : memberOf(scene, listFrom(scene, body.last + 1), body, () => body.first, ({ last }) => last)
  }
  return before(scene, body)
})

/** "Turkey, a NATO member, objected", "Turkey is a NATO member". */
const single = (scene: Scene, body: NameMention): ReadonlyArray<RelationMention> => {
  if (lower(scene, body.last) !== "member" || !/^(?:a|an)$/u.test(lower(scene, body.first - 1)) || !/^(?:[,.;]|state|country)$/u.test(lower(scene, body.last + 1))) return []
  const sign = lower(scene, body.first - 2), name = /^(?:,|is)$/u.test(sign) ? scene.names[scene.until[body.first - 2] ?? -1] : undefined
  return name !== undefined && isNamed(name) && name.kind !== "demonym" && sameSentence(scene, name.first, body.first) ? memberOf(scene, [name], body, () => name.first, () => body.last + 1) : []
}

/** "A and B are members of C", "A, a member of C", "A joined C". */
const before = (scene: Scene, body: NameMention): ReadonlyArray<RelationMention> => {
  const at = lower(scene, body.first - 1) === "the" ? body.first - 2 : body.first - 1
  let verb = at
  if (lower(scene, at) === "of" && /^members?$/u.test(lower(scene, at - 1))) {
    verb = at - 2
    while (verb > at - 6 && /^(?:a|an|the|full|founding|all|both|new)$/u.test(lower(scene, verb))) verb--
    if (!/^(?:is|are|became|remain|remains|,)$/u.test(lower(scene, verb))) return []
  } else if (/^(?:left|quit|exited)$/u.test(lower(scene, at)) && !isPossessive(scene, body.last) && !isNoun(scene, body.last)) {
    const leaver = scene.names[scene.until[at] ?? -1]
    return leaver === undefined || !isNamed(leaver) || leaver.kind === "demonym" || leaver.type !== "place" || !sameSentence(scene, leaver.first, body.first) ? []
      : [relation(scene, "relation-members", "member_of", leaver.first, body.last, leaver, { object: body, status: "former" })]
  } else if (!/^(?:joined|joins)$/u.test(lower(scene, at))) return []
  const found: Array<NameMention> = []
  for (let end = lower(scene, verb - 1) === "," && lower(scene, verb) !== "," ? verb - 1 : verb; ; ) {
    const name = scene.names[scene.until[end] ?? -1]
    if (name === undefined || !isNamed(name) || name.kind === "demonym" || !sameSentence(scene, name.first, body.first)) break
    found.unshift(name)
    const sign = lower(scene, name.first - 1)
    if (lower(scene, verb) === "," || sign !== "," && sign !== "and") break
    end = sign === "and" && lower(scene, name.first - 2) === "," ? name.first - 2 : name.first - 1
  }
  const members = found.filter(({ type }) => type === "place" || type === "organisation")
  // "members of NATO and the European Union": of both.
  const others = listFrom(scene, body.first).slice(1).filter((other) => isBody(other) && !isPossessive(scene, other.last) && !isNoun(scene, other.last))
  return [body, ...others].flatMap((one) => memberOf(scene, members, one, ({ first }) => first, () => one.last))
}
