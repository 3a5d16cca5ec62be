import type { Document } from "../../../document/document.ts"
import { Shape, Tag, TokenKind } from "../../../document/token.ts"
import { isAdjacent, isDash, isHyphen, isNumber, lower } from "../numeral/cursor.ts"
import type { Numeral } from "../numeral/numeral.ts"
import { isCounting, isListed, isRunningText } from "./counting.ts"
import { isLettered, isModel, isNameHead, isQuotedTitle, isRelease, isSpliced, isWhich } from "./numbered.ts"
import { isHour, isPlayed } from "./played.ts"
import type { Quantity } from "./quantity.ts"

/** Nouns whose number tells which one, whatever stands behind: "room 12 open", "stage 4 cancer", "locker 9". */
const labels = new Set(("room flat apartment suite platform gate flight page chapter seat locker ticket terminal runway junction exit stage phase level grade category type tier invoice badge booth stall berth bay cell desk bed court studio " +
  "number bus tram route line channel case order section article ward zone unit box floor pin id serial passport account marker seed car circuit gallery series protocol figure table lot pier dock lane track").split(" "))

/** "room 12 open", "the number 8 bus", "Grade 9 pupils": the number of one of a kind. */
const isLabelled = (document: Document, { first, last, plain, suffix }: Numeral): boolean => {
  const { tokens } = document, before = tokens.word[first - 1]
  if (before === undefined || tokens.sentence[first - 1] !== tokens.sentence[first] || !labels.has(before.lower) || tokens.kind[first] !== TokenKind.number || !plain && suffix === undefined || last - first > 2) return false
  const capital = before.shape >= Shape.capitalised && tokens.sentence[first - 2] === tokens.sentence[first]
  return capital || before.lower === "number" && tokens.word[first]!.form.length <= 3 || !isCounting(document, last)
}

/** Several of a kind by number: "junctions 14 and 15", "pages 12-15", "Articles 5, 6 and 9". */
const severals = /^(?:rooms|flats|platforms|gates|flights|pages|chapters|seats|terminals|junctions|exits|stages|phases|levels|grades|types|bays|berths|sections|articles|wards|zones|units|floors|channels|lines|routes|lanes|numbers|nos|rules|clauses|paragraphs|figures|tables|verses)$/u

const isOneOfSeveral = (document: Document, { first, last, plain }: Numeral): boolean => {
  const { tokens } = document
  if (!plain || tokens.kind[first] !== TokenKind.number || isCounting(document, last)) return false
  let at = first - 1
  for (const stop = first - 8; at > stop && at > 0 && tokens.sentence[at] === tokens.sentence[first]; at--) if (!isNumber(document, at) && !/^(?:and|or|to|through|,|-|–)$/u.test(lower(document, at))) break
  return severals.test(lower(document, at)) && isNumber(document, at + 1) && !isListed(document, at + 1)
}

/** "protocol 17-204", "CVE-2023-4863", "Wales 10-20 France": the second number of a code or a score. */
const isSecondPart = (document: Document, { first, last, plain }: Numeral): boolean => {
  const { tokens } = document
  if (!plain || tokens.kind[first] !== TokenKind.number || !isDash(document, first - 1) || !isNumber(document, first - 2)) return false
  const isTight = isAdjacent(document, first) && isAdjacent(document, first - 1) && isHyphen(document, first - 1)
  if (isTight && (isHyphen(document, first - 3) && isAdjacent(document, first - 2) || labels.has(lower(document, first - 3)) && !isCounting(document, last))) return true
  return tokens.tag[first - 3] === Tag.PROPN && tokens.tag[last] === Tag.PROPN && tokens.word[first - 2]!.form.length < 3 && tokens.word[first]!.form.length < 3
}

const streets = /^(?:street|st|avenue|ave|road|rd|boulevard|lane|drive|square|terrace|crescent|close|court|place|way|row|hill|park|gardens|highway|grove|mews|walk|parade|esplanade|wharf|quay|alley|plaza|vale|villas)$/u

/** "221B Baker Street", "45 Old Mill Lane": a house. */
const isHouse = ({ tokens }: Document, { first, last, power, suffix }: Numeral): boolean => {
  if (tokens.kind[first] !== TokenKind.number || power > 0 && suffix === undefined || tokens.word[first]!.form.length > 5 || last - first > 2) return false
  for (let at = last; at < last + 4 && tokens.word[at] !== undefined && tokens.word[at]!.shape >= Shape.capitalised; at++) if (at > last && streets.test(tokens.word[at]!.lower)) return true
  return false
}

/** "the last 16", "the final four": a round of a cup. */
const isRound = (document: Document, { first, last }: Numeral): boolean =>
  last === first + 1 && /^(?:last|final)$/u.test(lower(document, first - 1)) && /^(?:the|a|his|her|their|our|its)$/u.test(lower(document, first - 2)) && /^(?:64|32|16|8|4|eight|four|sixteen)$/u.test(lower(document, first)) && document.tokens.tag[last] !== Tag.NOUN && document.tokens.tag[last] !== Tag.ADJ

/** "S. 2938": a bill. */
const isBill = ({ tokens }: Document, { first, plain }: Numeral): boolean =>
  plain && tokens.kind[first] === TokenKind.number && (/^(?:S|H\.?R|A|B)\.$/u.test(tokens.word[first - 1]?.form ?? "") || tokens.word[first - 1]?.form === "." && /^[SAB]$/u.test(tokens.word[first - 2]?.form ?? "") && tokens.sentence[first - 2] === tokens.sentence[first])

/** "California's 45th Congressional District", "the 14th Dalai Lama": an ordinal before capitals in running text is part of a name. */
const isNameOrdinal = (document: Document, { first, form, last }: Numeral): boolean =>
  form === "ordinal" && document.tokens.kind[first] === TokenKind.ordinal && document.tokens.kind[last] === TokenKind.word && document.tokens.word[last]!.shape >= Shape.capitalised && document.tokens.sentence[last] === document.tokens.sentence[first] && isRunningText(document, first)

/** "Ocean's Eleven", "the Big Four", "Five Guys": a number word with a capital within running text is part of a name. */
const isTitled = (document: Document, { first }: Numeral): boolean => {
  const { sentences, tokens } = document
  if (tokens.kind[first] !== TokenKind.word || tokens.word[first]!.shape !== Shape.capitalised || first === sentences[tokens.sentence[first]!]!.first) return false
  const before = tokens.kind[first - 1], form = tokens.word[first - 1]!.form
  if (before === TokenKind.quote || before === TokenKind.punctuation && form !== "," || tokens.kind[first + 1] === TokenKind.punctuation && isHyphen(document, first + 1)) return false
  return isRunningText(document, first)
}

/** "5.3 deaths per 1,000 births", "per 100,000 people": what a rate is reckoned on. */
const isBase = (document: Document, { first, form, value }: Numeral): boolean => form === "digits" && lower(document, first - 1) === "per" && (value?.denominator ?? 0n) === 1n && /^1000*$/u.test(String(value!.numerator))

const hour = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|\d|1[0-2])$/u

/** "a quarter to one", "at twenty past six", "half past ten": a time of day. */
const isOClock = (document: Document, { first, form, last }: Numeral): boolean => {
  const next = lower(document, last), before = lower(document, first - 1)
  if ((next === "past" || next === "to") && hour.test(lower(document, last + 1)) && !isCounting(document, last + 2) && document.tokens.tag[last + 2] !== Tag.NOUN) {
    return next === "past" || form === "fraction" && lower(document, last - 1) === "quarter" || /^(?:at|by|until|around|about)$/u.test(before) && /^(?:five|ten|twenty|quarter)$/u.test(lower(document, first))
  }
  return (before === "past" || before === "to") && hour.test(lower(document, first)) && /^(?:quarter|half|five|ten|twenty)$/u.test(lower(document, first - 2)) && /^(?:a|at|by|until|around|about|is|was|or|and|,)$/u.test(lower(document, first - 3)) && !isCounting(document, last)
}

/** "2% of GDP, Germany 1.5": a number in a sentence of percentages or money may leave out its unit. */
export const isAmong = ({ sentences, tokens }: Document, first: number): boolean => {
  for (let at = first - 1; at >= sentences[tokens.sentence[first]!]!.first && first - at < 40; at--) if (tokens.kind[at] === TokenKind.symbol || /^(?:percent|per|percentage|points?|million|billion)$/u.test(tokens.word[at]!.lower)) return true
  return false
}

/** "Bluetooth 5.2", "the USB 3.0 cable": a decimal right behind a name is a version. */
const isVersion = (document: Document, { first, last, power, suffix }: Numeral): boolean => {
  const { sentences, tokens } = document, before = tokens.word[first - 1]
  if (before === undefined || power > 0 || suffix !== undefined || last !== first + 1 || tokens.kind[first] !== TokenKind.number || tokens.kind[first - 1] !== TokenKind.word || before.shape < Shape.capitalised) return false
  return /^\d{1,2}\.\d{1,2}$/u.test(tokens.word[first]!.form) && (before.shape > Shape.capitalised || first - 1 > sentences[tokens.sentence[first]!]!.first) && !isAmong(document, first) && tokens.tag[first - 1] !== Tag.VERB && tokens.tag[first - 1] !== Tag.ADP
}

/** "One day she left": some day, not a length. */
const isSomeDay = (document: Document, { first, last }: Numeral): boolean => {
  const { sentences, tokens } = document, at = sentences[tokens.sentence[first]!]!.first
  if (lower(document, first) !== "one" || last !== first + 1 || !/^(?:day|morning|evening|night|afternoon)$/u.test(lower(document, last))) return false
  if (first > at && !/^(?:that|hope|hopes|hoped|if|will|would|may|could|might|can)$/u.test(lower(document, first - 1)) && tokens.kind[first - 1] !== TokenKind.quote) return false
  const tag = tokens.tag[last + 1]
  return tag === Tag.PRON || tag === Tag.PROPN || tag === Tag.DET || tag === Tag.VERB || tag === Tag.AUX || tokens.word[last + 1]?.form === ","
}

const compounds = /^(?:hand|handed|party|class|rate|grade|degree|guess|guessing|guessed|time|timer|timers|person|born|generation|string|choice|rank|tier|best|ever|come)$/u

/** "second-hand", "third-party", "first-class": compounds that put nothing in order. */
const isCompound = (document: Document, { first, form, last }: Numeral): boolean =>
  form === "ordinal" && last === first + 1 && isHyphen(document, last) && isAdjacent(document, last) && compounds.test(lower(document, last + 1))

/** "312 for 4": an innings. */
const isInnings = ({ tokens }: Document, { first, last, plain }: Numeral): boolean => {
  if (!plain || last !== first + 1 || tokens.kind[first] !== TokenKind.number) return false
  const wickets = (at: number): boolean => /^(?:\d|10)$/u.test(tokens.word[at]?.form ?? "") && (tokens.kind[at + 1] === TokenKind.punctuation || at + 1 >= tokens.length)
  return tokens.word[last]?.lower === "for" && wickets(last + 1) && /^\d{2,3}$/u.test(tokens.word[first]!.form) || tokens.word[first - 1]?.lower === "for" && tokens.kind[first - 2] === TokenKind.number && /^\d{2,3}$/u.test(tokens.word[first - 2]!.form) && tokens.kind[first - 3] !== TokenKind.symbol && wickets(first)
}

/** "7-6 (5)": what stands in brackets behind a score. */
const isTieBreak = (document: Document, { first, last, plain }: Numeral): boolean =>
  plain && document.tokens.word[first - 1]?.form === "(" && document.tokens.word[last]?.form === ")" && isNumber(document, first - 2) && isHyphen(document, first - 3) && isNumber(document, first - 4)

/** "the PIN is 4821": a code that is told. */
const isTold = (document: Document, { first, plain }: Numeral): boolean =>
  plain && /^(?:is|was|:)$/u.test(lower(document, first - 1)) && /^(?:pin|code|passcode|password|isbn|id|hotline|helpline|extension|postcode)$/u.test(lower(document, first - 2))

/** Whether a number only names something: a room, a film, a version, a time of day, a code. */
export const isCalled = (document: Document, { numeral, unit }: Quantity): boolean => {
  if (isOClock(document, numeral) || isSomeDay(document, numeral) || isTitled(document, numeral) || isHouse(document, numeral) || isNameOrdinal(document, numeral) || isQuotedTitle(document, numeral)) return true
  if (unit?.unit !== undefined && unit.unit.kind !== "count") return false
  return isLabelled(document, numeral) || isOneOfSeveral(document, numeral) || isSecondPart(document, numeral) || isRound(document, numeral) || isBill(document, numeral) || isVersion(document, numeral) || isCompound(document, numeral) || isInnings(document, numeral) || isTieBreak(document, numeral) || isBase(document, numeral) || isTold(document, numeral) || isNumbered(document, numeral)
}

/** What stands in running text as a mere name, hour or score, whatever its neighbours are. */
const isNumbered = (document: Document, numeral: Numeral): boolean =>
  isWhich(document, numeral) || isLettered(document, numeral) || isNameHead(document, numeral) || isModel(document, numeral) || isRelease(document, numeral) || isSpliced(document, numeral) || isHour(document, numeral) || isPlayed(document, numeral)
