import type { Authority } from "../../authority/authority.ts"
import type { Document } from "../../document/document.ts"
import type { Mentions } from "../../document/mention.ts"
import type { RelationMention } from "../../document/mention/relation.ts"

export const relations = (_document: Document, _authority: Authority, _earlier: Pick<Mentions, "names" | "dates">): ReadonlyArray<RelationMention> => []
