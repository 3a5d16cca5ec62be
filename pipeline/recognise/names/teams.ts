import { lemmaOf } from "../../document/document.ts"
import { Tag, TokenKind } from "../../document/token.ts"
import type { Ground } from "./ground.ts"
import { Mark } from "./marks.ts"
import type { Typed } from "./typing.ts"

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** So many of them make a text a report of matches. */
const enough = 8

const locative = list("in at from near across to outside inside through of for into around")

const matchVerbs = list("beat defeat face win lose draw play host thrash edge score equalise lead qualify advance meet trail concede substitute dominate top knock eliminate reach take")

const isReport = ({ document, marks }: Ground): boolean => {
  const { tokens } = document
  let count = 0, scores = 0
  for (let token = 0; token + 2 < tokens.length; token++) {
    const kind = tokens.kind[token]
    if (kind === TokenKind.word && tokens.tag[token] === Tag.NOUN && (marks[token]! & Mark.match) !== 0) count++
    else if (kind === TokenKind.number && tokens.kind[token + 2] === TokenKind.number && /^[-–—]$/u.test(tokens.word[token + 1]!.form)) scores++
  }
  return count >= enough && scores > 0
}

/** As far as words of a match are looked for. */
const near = 50

/** Whether the sentence around tells of a match: a score, a cue, or a verb of playing. */
const inMatch = ({ document, marks }: Ground, { first }: Typed): boolean => {
  const { sentences, tokens } = document, sentence = sentences[tokens.sentence[first]!]!
  for (let token = Math.max(sentence.first, first - near); token < Math.min(sentence.last, first + near); token++) {
    const tag = tokens.tag[token]
    if (tag === Tag.NOUN && (marks[token]! & Mark.match) !== 0 || tag === Tag.VERB && matchVerbs.has(lemmaOf(document, token))) return true
  }
  return false
}

/** In reports of matches a country's name that plays is its team, and so are its people: "Sweden defeated South Korea", "the Belgians". Whom it is named after stays its candidate. */
export const teams = (ground: Ground, names: ReadonlyArray<Typed>): ReadonlyArray<Typed> => {
  if (!isReport(ground)) return names
  const { document: { tokens } } = ground
  const playing = new Set<string>()
  const isTeam = (name: Typed): boolean => {
    const claim = name.claims[0]
    return claim !== undefined && claim.entity.type === "place" && claim.kind !== "demonym" && claim.kind !== "adjective" && claim.entity.subtype !== "city" && claim.entity.subtype !== "capital"
  }
  const isBound = (name: Typed): boolean => {
    const before = tokens.word[tokens.word[name.first - 1]?.lower === "the" ? name.first - 2 : name.first - 1]?.lower ?? ""
    return locative.has(before) && before !== "to" && before !== "for" && before !== "from" && before !== "of"
  }
  const isPlayer = ({ claims: [claim], first, last }: Typed): boolean => claim !== undefined && claim.kind === "demonym" && playing.has(claim.entity.entity_id)
    && tokens.word[first - 1]?.lower === "the" && tokens.word[last - 1]!.lower.endsWith("s") && tokens.tag[last] !== Tag.NOUN && tokens.tag[last] !== Tag.PROPN
  for (const name of names) if (isTeam(name) && !isBound(name) && inMatch(ground, name)) playing.add(name.claims[0]!.entity.entity_id)
  return names.map((name) => (isPlayer(name) ? inMatch(ground, name) : isTeam(name) && playing.has(name.claims[0]!.entity.entity_id)) && !isBound(name) ? { ...name, type: "organisation", rule: "name-team" } : name)
}
