import type { Authority } from "../../authority/authority.ts"
import { type Document, tokenAfter } from "../../document/document.ts"
import type { DateMention } from "../../document/mention/date.ts"
import type { Mentions } from "../../document/mention.ts"
import type { RelationMention } from "../../document/mention/relation.ts"
import { inTextOrder } from "../../document/span.ts"
import { TokenKind } from "../../document/token.ts"
import { appositions, kin, offspring } from "./appositions.ts"
import { citizens } from "./citizens.ts"
import { copulas } from "./copulas.ts"
import { deeds } from "./deeds.ts"
import { slotOf, verbal } from "./make.ts"
import { members } from "./members.ts"
import { partisans } from "./parties.ts"
import { places } from "./places.ts"
import { type Scene, sceneOf } from "./scene.ts"
import { held, small, titled, whose } from "./titles.ts"
import { behind, belongings, nationals, seats } from "./belongings.ts"
import { tenures } from "./tenures.ts"
import { works } from "./works.ts"

const keyOf = ({ object, property, role, subject }: RelationMention): string => [property, subject.parts[0]!.start, object?.parts[0]!.start ?? "", role?.parts[0]!.start ?? ""].join(" ")

/** How far behind a relation its date may stand, in tokens. */
const near = 4

/** "joined NATO in 2023", "was founded by Dean Kamen in 1989": the date right behind a verb's relation. */
const timed = ({ document }: Scene, relation: RelationMention, dates: ReadonlyArray<DateMention>): RelationMention => {
  if (!verbal.has(relation.rule)) return relation
  const last = tokenAfter(document, relation.end - 1) + 1
  let low = 0, high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (dates[middle]!.first < last) low = middle + 1
    else high = middle
  }
  const date = dates[low]
  if (date === undefined || date.first > last + near || document.tokens.sentence[date.first] !== document.tokens.sentence[last - 1]) return relation
  for (let token = last; token < date.first; token++) if (/^[,;.()]$/u.test(document.tokens.word[token]!.form)) return relation
  return { ...relation, period: slotOf(date, "relation-period") }
}

/** Rules that say an office is held now by naming it, unless what is told is long past. */
const naming: ReadonlySet<string> = new Set(["relation-title", "relation-role-before", "relation-apposition"])

/** How many years make a thing past, and what counts as past where nobody says when the text is of. */
const long = 30, usual = 1990

/** "Captain James Cook reached Australia in 1770" does not say who is captain now: a year long before the text's, in the same clause behind the name. */
const dated = ({ document }: Scene, relation: RelationMention, past: number): RelationMention => {
  if (relation.status !== "current" || !naming.has(relation.rule)) return relation
  const { tokens } = document, from = tokenAfter(document, relation.end - 1) + 1
  for (let token = from; token < Math.min(tokens.length, from + reach) && tokens.sentence[token] === tokens.sentence[from - 1]; token++) {
    const { form } = tokens.word[token]!
    if (/^[,;:(]$/u.test(form) || tokens.word[token]!.lower === "who") return relation
    if (tokens.kind[token] === TokenKind.number && /^1\d{3}$/u.test(form) && Number(form) < past && /^(?:in|of|since|until|from|by|around|about|during)$/u.test(tokens.word[token - 1]!.lower)) return { ...relation, status: "unstated" }
  }
  return relation
}

/** How far behind a name a year is looked for, in tokens. */
const reach = 20

/** Everything the text says of how names are related, in its order; one relation is told once. */
export const relations = (document: Document, authority: Authority, earlier: Pick<Mentions, "names" | "dates">): ReadonlyArray<RelationMention> => {
  const scene = sceneOf(document, authority, earlier.names)
  const found = new Map<string, RelationMention>(), year = Number(/^\d{4}/u.exec(document.article.published ?? "")?.[0] ?? usual + long)
  for (const relation of [...titled(scene), ...small(scene), ...held(scene), ...whose(scene), ...kin(scene), ...offspring(scene), ...appositions(scene), ...copulas(scene), ...tenures(scene), ...members(scene), ...partisans(scene), ...places(scene), ...works(scene), ...belongings(scene), ...behind(scene), ...seats(scene), ...nationals(scene), ...deeds(scene), ...citizens(scene)]) {
    if (!found.has(keyOf(relation))) found.set(keyOf(relation), dated(scene, timed(scene, relation, earlier.dates), year - long))
  }
  return [...found.values()].sort(inTextOrder)
}
