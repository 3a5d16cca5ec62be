import { Tag } from "../document/token.ts"
import { ambiguity } from "../parse/lexicon.ts"

/** Words of classes that take no new ones, by the tag they have; for those the treebank happens not to hold. */
const words: ReadonlyArray<readonly [Tag, string]> = [
  [Tag.ADP, "aboard amid amidst among amongst atop beneath beside besides beyond despite onto per throughout toward towards underneath unlike unto upon versus via vs vs. notwithstanding"],
  [Tag.SCONJ, "albeit lest unless whereas whether whilst although though"],
  [Tag.PRON, `hers ours theirs yours mine himself herself itself themselves ourselves yourself yourselves myself oneself whom whomever whoever nobody nothing somebody someone something
    anyone anybody anything everybody everyone everything`],
  [Tag.AUX, "ought shall might must could should sha"],
  [Tag.CCONJ, "nor"],
  [Tag.NUM, `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred thousand million billion trillion bn mn tn`],
  [Tag.PROPN, "January February April June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan. Feb. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec."],
  [Tag.NOUN, "dozen dozens hundreds thousands millions billions trillions percent"]
]

/** The entries of the lexicon that are sure without having been met. */
export const closedClasses: ReadonlyMap<string, number> = new Map(
  words.flatMap(([tag, list]) => list.split(/\s+/u).map((word) => [word, ambiguity(1 << tag, tag, true)] as const))
)
