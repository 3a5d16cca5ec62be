import { type Document, lemmaOf } from "../../../document/document.ts"
import { Tag, TokenKind } from "../../../document/token.ts"
import { clauseOf } from "../clauseOf.ts"
import { isAdjacent, isNumber, lower } from "../numeral/cursor.ts"
import type { Numeral } from "../numeral/numeral.ts"
import { isAmong } from "./called.ts"
import { isMarket } from "./unitChoice.ts"

const hour = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d|1[0-2])$/u
const clock = /^(?:0?\d|1\d|2[0-3])\.[0-5]\d$/u
const timetable = /^(?:open|close|start|begin|leave|arrive|come|end|finish|meet|depart|wake|get|eat|break|reconvene|resume|return|land|kick|sound|ring|happen|occur|gather|assemble|sit|go|sleep|set|adjourn|convene|last|run|staff|work|train|board|sail|be)$/u

/** "at nine", "until 7", "by 11", where the verb is one of a timetable; "at 5.15 in the morning"; "the 8.05 from Brighton"; "the clock struck twelve". */
export const isHour = (document: Document, { first, form, last, power }: Numeral): boolean => {
  const { tokens } = document, before = lower(document, first - 1), next = lower(document, last), tag = tokens.tag[last]
  if (form !== "digits" && form !== "words" || power > 0 || last !== first + 1) return false
  const word = lower(document, first)
  if (next === "noon" || next === "midnight") return true
  const decimal = clock.test(word)
  if (!decimal && !hour.test(word)) return false
  if (decimal && next === "in" && /^(?:the|this|that)$/u.test(lower(document, last + 1)) && /^(?:morning|afternoon|evening)$/u.test(lower(document, last + 2))) return true
  if (decimal && before === "the" && /^(?:from|to|at)$/u.test(next) && tokens.tag[last + 1] === Tag.PROPN) return true
  if (tag === Tag.NOUN || tag === Tag.ADJ || tag === Tag.NUM || tag === Tag.SYM || isNumber(document, last) || next === "of" || next === "-") return false
  if (/^(?:struck|strikes|strike)$/u.test(before)) return true
  let at = first - 1
  if (/^(?:about|around|shortly|just|exactly)$/u.test(lower(document, at))) at--
  if (!/^(?:at|until|till|by|before|after|from)$/u.test(lower(document, at))) return false
  if (isAmong(document, first) || isMarket(document, first)) return false
  const found = clauseOf(document, first), lemma = found === undefined ? "" : lemmaOf(document, found.verb)
  // "is at 7", "be home by 8": where, and when; but "inflation is at 7".
  if (lemma === "be") return decimal && lower(document, at) !== "at" || /^(?:on|tomorrow|today|tonight)$/u.test(next) && !decimal
  return timetable.test(lemma) && !(lemma === "come" && lower(document, at) === "from")
}

const strokes = /^(?:shoot|card|fire|sign)$/u

/** "shot a 68", "nine under par", "were 245 for 6 at stumps", "bowled out for 187": how a game stands. */
export const isPlayed = (document: Document, { first, form, last, plain }: Numeral): boolean => {
  const { tokens } = document, next = lower(document, last), before = lower(document, first - 1)
  if (form !== "digits" && form !== "words" || last !== first + 1) return false
  if ((next === "under" || next === "over" || next === "-") && (lower(document, last + 1) === "par" || lower(document, last + 2) === "par" || /^(?:under|over)$/u.test(lower(document, last + 1)) && lower(document, last + 3) === "par")) return true
  if (!plain || tokens.kind[first] !== TokenKind.number) return false
  const digits = tokens.end[first]! - tokens.start[first]!
  if (digits === 2 && (before === "a" || before === "round" || before === "par") && tokens.tag[last] !== Tag.NOUN) for (let at = first - 2; at > first - 10 && at >= 0; at--) if (tokens.tag[at] === Tag.VERB && strokes.test(lemmaOf(document, at))) return true
  if (before === "for" && digits < 4 && (lower(document, first - 2) === "out" && /^(?:bowled|all|skittled)$/u.test(lower(document, first - 3)) || /^(?:dismissed|bowled)$/u.test(lower(document, first - 2)))) return tokens.tag[last] !== Tag.NOUN
  const wickets = /^(?:\d|10)$/u, stands = /^(?:at|when|after|in|on|by|with|before|)$/u
  if (next === "for" && wickets.test(lower(document, last + 1)) && stands.test(lower(document, last + 2)) && digits > 1 && digits < 4) return /^(?:were|was|are|is|made|reached|to|on|at|,|and)$/u.test(before)
  return before === "for" && wickets.test(lower(document, first)) && isNumber(document, first - 2) && stands.test(next) && /^(?:were|was|are|is|made|reached|to|on|at|,|and)$/u.test(lower(document, first - 3)) && tokens.end[first - 2]! - tokens.start[first - 2]! < 4 && !isAdjacent(document, first)
}
