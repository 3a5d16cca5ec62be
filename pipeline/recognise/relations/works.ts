import { spanOf } from "../../document/document.ts"
import { TokenKind } from "../../document/token.ts"
import type { NameMention } from "../../document/mention/name.ts"
import type { RelationMention } from "../../document/mention/relation.ts"
import { Cue, cued } from "./cues.ts"
import { relation, slotOf } from "./make.ts"
import { isBody, isNamed, isPerson, isPossessive, isNoun, lemma, lower, nameFrom, sameSentence, type Scene, wholeFrom } from "./scene.ts"

const written = /^(?:op-ed|article|essay|book|novel|poem|column|editorial|blog|memoir|autobiography|biography|play|song|album|film|documentary|thesis|paper|manifesto|painting|opera|symphony|report|study|survey|analysis)$/u

/** "Tokayev's op-ed", "an article by Otabek Akhromov", "the book X, written by Y". */
const authored = (scene: Scene, token: number): ReadonlyArray<RelationMention> => {
  const { document, names, until } = scene
  const opEd = lower(scene, token) === "op" && lower(scene, token + 1) === "-" && lower(scene, token + 2) === "ed"
  if (!opEd && !written.test(lemma(scene, token)) || lower(scene, token) !== (opEd ? "op" : lemma(scene, token))) return []
  const end = opEd ? token + 3 : token + 1, own = nameFrom(scene, document.tokens.kind[end] === TokenKind.quote ? end + 1 : end)
  const object = own !== undefined && own.type === "work" ? own : slotOf(spanOf(document, token, end), "relation-author")
  let at = token - 1
  while (at > token - 3 && !isPossessive(scene, at) && sameSentence(scene, at, token) && /^(?:new|latest|recent|first|second|own|best-selling|famous|2\d{3})$/u.test(lower(scene, at))) at--
  const owner = isPossessive(scene, at) ? names[until[at] ?? -1] : undefined
  if (owner !== undefined && isPerson(owner) && !/^(?:report|study|survey|analysis)$/u.test(lower(scene, token))) return [relation(scene, "relation-author", "author_of", owner.first, "parts" in object ? end : object.last, owner, { object, status: "unstated" })]
  const by = lower(scene, end) === "by" ? end : /^(?:written|authored|penned)$/u.test(lower(scene, end)) && lower(scene, end + 1) === "by" ? end + 1 : -1
  const author = by === -1 ? undefined : nameFrom(scene, by + 1)
  return author !== undefined && isNamed(author) && (isPerson(author) || isBody(author)) ? [relation(scene, "relation-author", "author_of", token, author.last, author, { object, status: "unstated" })] : []
}

/** "founded by X", "owned by X", "part of X", "a subsidiary of X", behind a body's name. */
const passive = (scene: Scene, token: number): ReadonlyArray<RelationMention> => {
  const { names, until } = scene, word = lower(scene, token), by = lower(scene, token + 1) === "in" && /^\d{4}$/u.test(lower(scene, token + 2)) ? token + 3 : token + 1, next = lower(scene, by)
  const property = next === "by" && /^(?:founded|established|co-founded)$/u.test(word) ? "founded_by" : next === "by" && /^(?:owned|acquired|bought)$/u.test(word) ? "owned_by"
    : next === "of" && (word === "subsidiary" || word === "unit") ? "owned_by" : next === "of" && word === "part" ? "part_of" : undefined
  if (property === undefined) return []
  const object = wholeFrom(scene, by + 1)
  let at = token - 1
  while (at > token - 5 && /^(?:is|was|were|are|a|an|the|being|been|has|originally|wholly|partly|jointly|now|,|which|state|majority|-)$/u.test(lower(scene, at))) at--
  const subject = names[until[at + 1] ?? -1]
  if (object === undefined || subject === undefined || !isNamed(object) || !isNamed(subject) || object.kind === "demonym" || subject.kind === "demonym" || subject.type === "person" || !sameSentence(scene, subject.first, object.first)) return []
  if (property === "part_of" ? object.type === "person" || subject.type !== object.type && object.type !== "place" : !isBody(subject) && subject.type !== "facility" && subject.type !== "work") return []
  return [relation(scene, `relation-${property === "founded_by" ? "founder" : property === "owned_by" ? "owner" : "part"}`, property, subject.first, object.last, subject, { object, status: property === "founded_by" || word === "bought" ? "unstated" : "current" })]
}

/** "X founded Y", "X owns Y". */
const active = (scene: Scene, token: number): ReadonlyArray<RelationMention> => {
  if (lower(scene, token) === "owns") {
    const owner = scene.names[scene.until[token] ?? -1], body = wholeFrom(scene, token + 1)
    return owner !== undefined && body !== undefined && isNamed(owner) && owner.kind !== "demonym" && isNamed(body) && isBody(body) && (isBody(owner) || isPerson(owner)) && !isPossessive(scene, body.last) && sameSentence(scene, owner.first, body.first)
      ? [relation(scene, "relation-owner", "owned_by", owner.first, body.last, body, { object: owner, status: "current" })] : []
  }
  if (/^(?:bought|acquired|buys|acquires)$/u.test(lower(scene, token))) {
    const owner = scene.names[scene.until[token] ?? -1], body = wholeFrom(scene, token + 1)
    return owner !== undefined && body !== undefined && isNamed(owner) && isNamed(body) && isBody(owner) && isBody(body) && body.kind !== "demonym" && owner.kind !== "demonym" && !isPossessive(scene, body.last) && !isNoun(scene, body.last) && sameSentence(scene, owner.first, body.first)
      ? [relation(scene, "relation-owner", "owned_by", owner.first, body.last, body, { object: owner, status: "unstated" })] : []
  }
  if (!/^(?:founded|co-founded)$/u.test(lower(scene, token))) return []
  const who = lower(scene, token - 1) === "who" ? token - (lower(scene, token - 2) === "," ? 2 : 1) : token
  const founder = scene.names[scene.until[who] ?? -1], body = wholeFrom(scene, token + 1)
  return founder !== undefined && body !== undefined && isPerson(founder) && isNamed(body) && isBody(body) && sameSentence(scene, founder.first, body.first)
    ? [relation(scene, "relation-founder", "founded_by", founder.first, body.last, body, { object: founder, status: "unstated" })] : []
}

/** "Meta's subsidiary WhatsApp", "the Tata unit Jaguar Land Rover". */
const daughters = (scene: Scene, token: number): ReadonlyArray<RelationMention> => {
  if (lower(scene, token) !== "subsidiary" && lower(scene, token) !== "unit") return []
  const owner = scene.names[scene.until[isPossessive(scene, token - 1) ? token - 1 : token] ?? -1], body = nameFrom(scene, lower(scene, token + 1) === "," ? token + 2 : token + 1)
  return owner !== undefined && body !== undefined && isNamed(owner) && isNamed(body) && isBody(owner) && isBody(body) && owner !== body && body.kind !== "demonym" && sameSentence(scene, owner.first, body.first)
    ? [relation(scene, "relation-owner", "owned_by", owner.first, body.last, body, { object: owner, status: "current" })] : []
}

/** "Opel's owner, Stellantis", "Zara owner Inditex", "its parent company Inditex". */
const owners = (scene: Scene, token: number): ReadonlyArray<RelationMention> => {
  if (lower(scene, token) !== "owner" && lower(scene, token) !== "parent") return []
  const at = isPossessive(scene, token - 1) ? token - 1 : token, body = scene.names[scene.until[at] ?? -1]
  const next = /^(?:company|firm|group)$/u.test(lower(scene, token + 1)) ? token + 2 : token + 1
  const owner = nameFrom(scene, lower(scene, next) === "," ? next + 1 : next)
  if (body === undefined || owner === undefined || owner === body || !isNamed(owner) || owner.kind === "demonym" || !isBody(owner) && !(lower(scene, token) === "owner" && owner.type === "person")) return []
  const its = body.kind === "pronoun" && lower(scene, body.first) === "its"
  if (!its && (!isNamed(body) || !isBody(body) && body.type !== "facility" && body.type !== "other" && body.type !== "work") || isPossessive(scene, owner.last) || !sameSentence(scene, body.first, owner.first)) return []
  return [relation(scene, "relation-owner", "owned_by", body.first, owner.last, body, { object: owner, status: /^(?:former|then)$/u.test(lower(scene, token - 1)) ? "former" : "current" })]
}

/** "Gotland, which belongs to Sweden". */
const belonging = (scene: Scene, token: number): ReadonlyArray<RelationMention> => {
  if (lower(scene, token) !== "belongs" || lower(scene, token + 1) !== "to") return []
  const which = lower(scene, token - 1) === "which" ? token - 1 : token, part = scene.names[scene.until[lower(scene, which - 1) === "," ? which - 1 : which] ?? -1], whole = wholeFrom(scene, token + 2)
  return part !== undefined && whole !== undefined && isNamed(part) && isNamed(whole) && part.kind !== "demonym" && whole.kind !== "demonym" && part.type === whole.type && part.type !== "person" && !isPossessive(scene, whole.last) && !isNoun(scene, whole.last)
    ? [relation(scene, "relation-part", "part_of", part.first, whole.last, part, { object: whole, status: "current" })] : []
}

/** "Nordbank, based in Oslo", "is headquartered in Oslo". */
const seated = (scene: Scene, token: number): ReadonlyArray<RelationMention> => {
  if (!/^(?:based|headquartered)$/u.test(lower(scene, token)) || lower(scene, token + 1) !== "in") return []
  let at = token - 1
  while (at > token - 4 && /^(?:is|was|are|which|,|has|been)$/u.test(lower(scene, at))) at--
  const body = at < token - 1 ? scene.names[scene.until[at + 1] ?? -1] : undefined, place = nameFrom(scene, token + 2)
  return body !== undefined && place !== undefined && isNamed(body) && isBody(body) && body.kind !== "demonym" && isNamed(place) && place.type === "place" && place.kind !== "demonym" && !isPossessive(scene, place.last) && sameSentence(scene, body.first, place.first)
    ? [relation(scene, "relation-seat", "located_in", body.first, place.last, body, { object: place, status: "current" })] : []
}

/** "Tata-owned Jaguar Land Rover", where the owner is named. */
const ownedBefore = (scene: Scene, token: number): ReadonlyArray<RelationMention> => {
  if (lower(scene, token) !== "owned" || lower(scene, token - 1) !== "-") return []
  const owner = scene.names[scene.until[token - 1] ?? -1], body = scene.names[scene.at[token + 1] ?? -1]
  return owner !== undefined && body !== undefined && isNamed(owner) && isNamed(body) && isBody(owner) && isBody(body) && body.kind !== "demonym"
    ? [relation(scene, "relation-owner", "owned_by", owner.first, body.last, body, { object: owner, status: "current" })] : []
}

/** "Nordbank, led by Petra Vos". */
const led = (scene: Scene, token: number): ReadonlyArray<RelationMention> => {
  if (lower(scene, token) !== "led" || lower(scene, token + 1) !== "by") return []
  const leader = nameFrom(scene, token + 2), is = /^(?:is|was)$/u.test(lower(scene, token - 1)) ? token - 1 : token, which = lower(scene, is - 1) === "which" ? is - 1 : is
  const body = scene.names[scene.until[lower(scene, which - 1) === "," ? which - 1 : which] ?? -1]
  return leader !== undefined && body !== undefined && isNamed(leader) && leader.type === "person" && isNamed(body) && body.type === "organisation" && sameSentence(scene, body.first, leader.first)
    ? [relation(scene, "relation-leader", "affiliated_with", body.first, leader.last, leader, { object: body, role: [token, token + 1], status: is < token && lower(scene, is) === "was" ? "unstated" : "current" })] : []
}

/** "“Breath of Life” by BB Sasore", "Dune, directed by Denis Villeneuve": who made a work, behind its name. */
const maker = (scene: Scene, work: NameMention): ReadonlyArray<RelationMention> => {
  if (work.type !== "work" || !isNamed(work)) return []
  let at = work.last
  while (at < work.last + 3 && /^[”"’,]$/u.test(lower(scene, at))) at++
  if (/^(?:written|authored|directed|composed|painted|penned)$/u.test(lower(scene, at))) at++
  const author = lower(scene, at) === "by" ? nameFrom(scene, at + 1) : undefined
  return author !== undefined && isNamed(author) && author.type === "person" && !isPossessive(scene, author.last) && sameSentence(scene, work.first, author.first)
    ? [relation(scene, "relation-author", "author_of", work.first, author.last, author, { object: work, status: "unstated" })] : []
}

export const works = (scene: Scene): ReadonlyArray<RelationMention> => {
  const found: Array<RelationMention> = []
  for (const name of scene.names) found.push(...maker(scene, name))
  for (const token of cued(scene, Cue.work)) {
    found.push(...authored(scene, token), ...passive(scene, token), ...active(scene, token), ...led(scene, token), ...daughters(scene, token), ...ownedBefore(scene, token), ...owners(scene, token), ...belonging(scene, token), ...seated(scene, token))
  }
  return found
}
