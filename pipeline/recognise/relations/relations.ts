import type { Authority } from "../../authority/authority.ts"
import type { Document } from "../../document/document.ts"
import type { Mentions } from "../../document/mention.ts"
import type { RelationMention } from "../../document/mention/relation.ts"
import { inTextOrder } from "../../document/span.ts"
import { appositions, kin } from "./appositions.ts"
import { copulas } from "./copulas.ts"
import { members } from "./members.ts"
import { places } from "./places.ts"
import { sceneOf } from "./scene.ts"
import { small, titled } from "./titles.ts"
import { belongings, works } from "./works.ts"

const keyOf = ({ object, property, role, subject }: RelationMention): string => [property, subject.parts[0]!.start, object?.parts[0]!.start ?? "", role?.parts[0]!.start ?? ""].join(" ")

/** Everything the text says of how names are related, in its order; one relation is told once. */
export const relations = (document: Document, authority: Authority, earlier: Pick<Mentions, "names" | "dates">): ReadonlyArray<RelationMention> => {
  const scene = sceneOf(document, authority, earlier.names)
  const found = new Map<string, RelationMention>()
  for (const relation of [...titled(scene), ...small(scene), ...kin(scene), ...appositions(scene), ...copulas(scene), ...members(scene), ...places(scene), ...works(scene), ...belongings(scene)]) {
    if (!found.has(keyOf(relation))) found.set(keyOf(relation), relation)
  }
  return [...found.values()].sort(inTextOrder)
}
