import { type Document, lemmaOf, lowerOf } from "../../document/document.ts"
import type { EventMention } from "../../document/mention/event.ts"
import type { Stance } from "../../document/stance.ts"
import type { EventType } from "./frame.ts"
import { Telling, telling } from "./telling.ts"
import { guilty, suspected } from "./verdictWords.ts"

/** Whether a sentence tells of a verdict, or only of a suspicion, before a token: of the two the nearer; at most forty words back. */
export const settled = (document: Document, token: number): "guilty" | "suspected" | undefined => {
  const { sentence } = document.tokens
  for (let at = token - 1; at >= 0 && at > token - 40 && sentence[at] === sentence[token]; at--) {
    if ((telling.at(document.tokens, at) & Telling.verdict) === 0) continue
    const lemma = lemmaOf(document, at), lower = lowerOf(document, at)
    if (guilty.has(lemma) || guilty.has(lower)) return lower === "not" ? undefined : "guilty"
    if (suspected.has(lemma) || suspected.has(lower)) return "suspected"
  }
  return undefined
}

const criminals: ReadonlySet<string> = new Set(["gunman", "gunmen", "thief", "robber", "kidnapper", "hacker", "bandit", "pirate", "burglar", "fraudster", "attacker", "militant", "rebel", "smuggler", "gang", "poacher", "vandal", "assailant", "scammer", "looter"])

type Told = Pick<EventMention, "roles" | "stance">

/** An alleged crime or attack has an accused, never an actor; who was found guilty is convicted; without a verdict the deed of somebody named is alleged. */
export const crimeStance = (type: EventType, roles: EventMention["roles"], stance: Stance, verdict: ReturnType<typeof settled>, by?: string): Told => {
  if (type !== "crime" && type !== "attack") return { roles, stance }
  const alleged = verdict === "suspected" || stance.modality === "alleged"
  if (type === "attack") return alleged ? { roles: roles.map((one) => one.role === "actor" ? { ...one, role: "accused" as const } : one), stance: { ...stance, modality: "alleged" } } : { roles, stance }
  if (verdict === "guilty") return { roles: roles.map((one) => one.role === "accused" ? { ...one, role: "convicted" as const } : one), stance }
  // "Gunmen kidnapped 30 pupils": nobody is accused whom anybody knows.
  if (!alleged && by !== undefined && criminals.has(by)) return { roles: roles.map((one) => one.role === "accused" ? { ...one, role: "actor" as const } : one), stance }
  const named = roles.some(({ role }) => role === "accused")
  return { roles, stance: alleged || (named && stance.modality === "asserted") ? { ...stance, modality: "alleged" } : stance }
}
