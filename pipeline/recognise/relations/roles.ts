import type { RelationMention } from "../../document/mention/relation.ts"
import type { NameMention } from "../../document/mention/name.ts"
import { textOf } from "../../document/document.ts"
import { TokenKind, Tag } from "../../document/token.ts"
import { isNamed, isNoun, isPossessive, lemma, lower, nameFrom, type Scene } from "./scene.ts"

export type Status = RelationMention["status"]

const statuses: ReadonlyMap<string, Status> = new Map([
  ["former", "former"], ["ex", "former"], ["onetime", "former"], ["erstwhile", "former"], ["late", "former"], ["then", "former"], ["retired", "former"], ["ousted", "former"], ["deposed", "former"],
  ["acting", "acting"], ["interim", "acting"], ["caretaker", "acting"], ["incoming", "designate"], ["designate", "designate"], ["elect", "designate"], ["current", "current"], ["incumbent", "current"],
  ["newly", "current"], ["outgoing", "current"], ["formerly", "former"], ["previously", "former"], ["once", "former"], ["now", "current"], ["currently", "current"], ["longtime", "current"]
])

/** Words before a role that are no part of it and say nothing of whether it holds. */
const idle = /^(?:new|veteran|long-serving|embattled|powerful|influential|exiled|billionaire)$/u

/** Behind these an office may go on with its matter: "chief financial officer", "head football coach". */
const goesOn = /^(?:chief|head|deputy|vice)$/u

/** The occupation that a role of such a word ends in, no more than three words behind it; -1 where none does. */
const laterHead = (scene: Scene, head: number): number => {
  const { tag } = scene.document.tokens
  if (!goesOn.test(lower(scene, head))) return -1
  for (let at = head + 1; at < head + 4; at++) {
    if (scene.at[at] !== -1 && isNamed(scene.names[scene.at[at]!]!) || tag[at] !== Tag.ADJ && !isNoun(scene, at) && tag[at] !== Tag.VERB) return -1
    if (isNoun(scene, at) && isOccupation(scene, lower(scene, at))) return at
  }
  return -1
}

/** What a word before or behind an office says of whether it holds. */
export const statusOf = (word: string): Status | undefined => statuses.get(word)

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What people are by work or office; the authority's offices and titles come on top. */
const occupations = list(`president minister chancellor premier senator governor mayor monarch king queen ambassador secretary spokesman spokeswoman spokesperson director chairman chairwoman chair
  head leader chief boss ceo founder co-founder manager coach captain diplomat envoy adviser advisor aide lecturer professor researcher scientist economist analyst historian expert fellow scholar
  journalist reporter correspondent editor columnist lawyer attorney barrister judge prosecutor detective officer commander general colonel admiral bishop archbishop politician lawmaker deputy
  engineer physicist chemist biologist geographer sociologist anthropologist demographer climatologist epidemiologist physician surgeon psychologist teacher dean rector principal curator
  editor-in-chief spokesperson commissioner inspector treasurer representative negotiator strategist consultant executive partner owner student member employee campaigner activist
  striker midfielder defender goalkeeper author writer actor singer musician photographer illustrator designer architect producer developer philosopher theologian astronomer pollster commentator
  presenter broadcaster astronaut trader banker broker investor mathematician statistician doctor nurse midwife paramedic farmer fisherman shopkeeper vendor baker butcher chef cook waiter waitress barber
  hairdresser tailor carpenter plumber mechanic builder welder miner driver pilot sailor firefighter soldier guard cleaner porter translator interpreter librarian accountant auditor clerk pharmacist
  dentist veterinarian painter sculptor composer conductor poet novelist playwright filmmaker rapper comedian dancer pastor priest monk imam rabbi entrepreneur businessman businesswoman retiree pensioner
  skipper rider runner swimmer boxer successor predecessor`)

/** Words for people that are no work: they make no relation by themselves. */
const plain = list("member student resident native man woman boy girl partner owner expert")

/** Callings that nobody follows for a state: "American actor Tom Hanks" holds no office of America. */
const callings = list(`actor singer musician author writer photographer illustrator designer architect producer developer chef economist analyst historian scholar scientist physicist chemist biologist
  geographer sociologist anthropologist psychologist physician surgeon lawyer attorney journalist reporter columnist engineer activist campaigner striker midfielder defender goalkeeper farmer fisherman doctor
  dentist nurse businessman businesswoman entrepreneur barrister carpenter plumber mechanic baker novelist poet playwright painter sculptor comedian rapper filmmaker pensioner`)

/** Work that people have done for themselves by others. */
const hired = list("lawyer attorney barrister solicitor bodyguard agent manager assistant aide secretary driver spokesman spokeswoman spokesperson publicist accountant driver chef doctor")

export const isHired = (noun: string): boolean => hired.has(noun)

export const isCalling = (noun: string): boolean => callings.has(noun)

export interface Role {
  /** The role's words: "postdoctoral researcher", without article and status. */
  readonly first: number
  readonly last: number
  readonly noun: string
  readonly status: Status | undefined
  readonly preposition?: string
  /** Whose or where: the name behind the preposition, or before the role. */
  readonly target?: NameMention
  /** The end of the whole. */
  readonly end: number
}

export const isOccupation = ({ authority }: Scene, noun: string): boolean => occupations.has(noun) || /(?:ologist|ician|icist|trician|omist|nalist|grapher|thopaedist|iatrist)$/u.test(noun) || authority.office(noun) !== undefined

export const isPlain = (noun: string): boolean => plain.has(noun)

const articles = /^(?:a|an|the|one|its|his|her|their|of|to)$/u
const prepositions = /^(?:of|at|for|with|in|to|from|on|by)$/u

/** "a former lecturer at the University of Glasgow", "Russia's foreign minister", "chief executive of Apple": reads a role from its first word. */
export const roleFrom = (scene: Scene, token: number, article = true): Role | undefined => {
  const { document: { tokens } } = scene
  let at = token, status: Status | undefined, owner: NameMention | undefined
  const sentence = tokens.sentence[token]
  const opened = articles.test(lower(scene, at))
  if (opened) at++
  let first = at, head = -1
  for (const stop = at + 8; at < stop && tokens.sentence[at] === sentence; at++) {
    const small = lower(scene, at)
    const name = scene.names[scene.at[at] ?? -1]
    if (name !== undefined && name.kind !== "nominal" && name.kind !== "pronoun" && name.kind !== "office" && name.type !== "person") {
      owner = name
      at = isPossessive(scene, name.last) ? name.last : name.last - 1
      first = at + 1
      continue
    }
    if (isPossessive(scene, at + 1) && isNoun(scene, at)) {
      owner = name ?? scene.names[scene.at[at] ?? -1] ?? owner
      at++
      first = at + 1
      continue
    }
    if (small === "-" && head === at - 1 && tokens.start[at] === tokens.end[head] && statusOf(lower(scene, at + 1)) === undefined && isNoun(scene, at + 1)) { head = at + 1; at++; continue }
    if (head === -1 && first === at && idle.test(small) && lower(scene, at + 1) !== "-") { first = at + 1; continue }
    const said = statusOf(small)
    if (said !== undefined && head === -1) { status = said; first = lower(scene, at + 1) === "-" ? at + 2 : at + 1; if (lower(scene, at + 1) === "-") at++; continue }
    if (tokens.kind[at] !== TokenKind.word && lower(scene, at) !== "-" && tokens.kind[at] !== TokenKind.number) break
    if (isOccupation(scene, lemma(scene, at)) && (tokens.tag[at] === Tag.NOUN || tokens.tag[at] === Tag.PROPN || tokens.tag[at] === Tag.ADJ || tokens.tag[at] === Tag.ADV)) {
      const later = laterHead(scene, at)
      head = later === -1 ? at : later
      at = head
    }
    else if (tokens.tag[at] === Tag.VERB && head === -1 && tokens.tag[at + 1] !== Tag.NOUN || tokens.tag[at] === Tag.AUX || tokens.tag[at] === Tag.ADP || tokens.tag[at] === Tag.CCONJ && (head !== -1 || owner === undefined || small !== "and") || tokens.tag[at] === Tag.SCONJ || tokens.tag[at] === Tag.PRON) break
    else if (head !== -1) break
  }
  if (head === -1 || article && !opened && owner === undefined && status === undefined && scene.authority.office(lemma(scene, head)) === undefined && scene.authority.office(textOf(scene.document, first, head + 1)) === undefined && !worksAt(scene, head + 1)) return undefined
  if (lower(scene, head + 1) === "-" && statusOf(lower(scene, head + 2)) !== undefined) status = statusOf(lower(scene, head + 2))
  const plural = lower(scene, head) !== lemma(scene, head) && lower(scene, head).endsWith("s")
  if (plural) return undefined
  const base: { readonly first: number; readonly last: number; readonly noun: string; readonly status: Status | undefined } = { first: Math.min(first, head), last: head + 1, noun: lemma(scene, head), status }
  const preposition = lower(scene, head + 1)
  const behind = tokens.kind[head + 2] === TokenKind.quote ? head + 3 : head + 2
  const target = prepositions.test(preposition) ? nameFrom(scene, behind) ?? (lower(scene, head + 2) === "the" ? scene.names[scene.at[head + 3] ?? -1] : undefined) ?? described(scene, head + 2) : undefined
  const whole = target !== undefined && isPossessive(scene, target.last) ? scene.names[scene.at[target.last + 1] ?? -1] : undefined
  if (whole !== undefined && tokens.sentence[whole.first] === sentence && isFree(scene, whole) && whole.type !== "person") return { ...base, preposition, target: whole, end: whole.last }
  if (target !== undefined && tokens.sentence[target.first] === sentence && isFree(scene, target)) return { ...base, preposition, target, end: target.last }
  const matter = target === undefined && owner === undefined && /^(?:of|for)$/u.test(preposition) ? behindMatter(scene, head + 2) : undefined
  if (matter !== undefined) return { ...base, preposition: "at", target: matter, end: matter.last }
  return owner === undefined ? { ...base, end: head + 1 } : { ...base, target: owner, end: head + 1 }
}

/** "the energy company Petrolux": a body's name behind the noun that says what it is. */
const described = (scene: Scene, token: number): NameMention | undefined => {
  const { tag } = scene.document.tokens
  let at = /^(?:the|a|an)$/u.test(lower(scene, token)) ? token + 1 : token
  const first = at
  while (at < first + 5 && (isNoun(scene, at) || tag[at] === Tag.ADJ || tag[at] === Tag.VERB && /(?:ing|ed)$/u.test(lower(scene, at)) || lower(scene, at) === "-") && scene.at[at] === -1) at++
  // "the port city of Bergen".
  if (at > first && lower(scene, at) === "of" && /^(?:city|town|village|state|province|region|county|district|island|country|republic)$/u.test(lower(scene, at - 1))) {
    const place = nameFrom(scene, at + 1)
    return place !== undefined && place.type === "place" && place.kind !== "demonym" ? place : undefined
  }
  const name = at > first ? scene.names[scene.at[at] ?? -1] : undefined
  return name !== undefined && name.first === at && name.type === "organisation" && (name.kind === "name" || name.kind === "short_name" || name.kind === "abbreviation") ? name : undefined
}

/** "at Nordbank": a body right behind a role tells that it is one, though no article does. */
const worksAt = (scene: Scene, token: number): boolean => /^(?:at|with)$/u.test(lower(scene, token)) && nameFrom(scene, token + 1)?.type === "organisation"

/** "law at Oslo University" behind "a professor of": the body behind the role's matter. */
const behindMatter = (scene: Scene, token: number): NameMention | undefined => {
  const { tag } = scene.document.tokens
  let at = token
  while (at < token + 5 && (tag[at] === Tag.NOUN || tag[at] === Tag.ADJ || lower(scene, at) === "and") && scene.at[at] === -1) at++
  const body = at > token && lower(scene, at) === "at" ? nameFrom(scene, at + 1) : undefined
  return body !== undefined && body.type === "organisation" && isFree(scene, body) ? body : undefined
}

/** Not "the University of Glasgow's press office": the target is the whole phrase. */
const isFree = (scene: Scene, target: NameMention): boolean => !isPossessive(scene, target.last) && (!isNoun(scene, target.last) || target.kind !== "demonym" && lower(scene, target.last) === scene.document.tokens.word[target.last]!.form && !isPossessive(scene, target.last + 1))
