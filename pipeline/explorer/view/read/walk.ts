import type { Claim } from "./claims.ts"

export interface Walk {
  /** Marks every piece of the claim, or of none: the one that is open, or the one that is looked at. */
  readonly mark: (id: string | undefined, as?: "marked" | "hovered") => void
  /** Goes to the claim's first piece. */
  readonly goTo: (id: string, focus: boolean) => void
}

export interface WalkActions {
  /** A claim is looked at, in a piece of the text; none any more. */
  readonly seen: (piece: HTMLElement | undefined) => void
  readonly open: (claim: Claim) => void
  readonly close: () => void
}

/** The pieces of each claim, found once. */
const piecesBy = (article: HTMLElement): ReadonlyMap<string, ReadonlyArray<HTMLElement>> => {
  const pieces = new Map<string, Array<HTMLElement>>()
  for (const piece of article.querySelectorAll<HTMLElement>(".piece")) {
    for (const id of piece.dataset["claims"]!.split(" ")) {
      const known = pieces.get(id)
      if (known === undefined) pieces.set(id, [piece])
      else known.push(piece)
    }
  }
  return pieces
}

const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches

/** One stop of the Tab key for the whole text; arrows go from claim to claim, in the order of the text, longer ones first. */
export const walkOn = (article: HTMLElement, all: ReadonlyArray<Claim>, { close, open, seen }: WalkActions): Walk => {
  const pieces = piecesBy(article), linkOf = (id: string) => pieces.get(id)?.find((piece) => piece.matches("a")), claims = all.filter(({ id }) => linkOf(id) !== undefined)
  let at = -1
  const mark: Walk["mark"] = (id, as = "marked") => {
    for (const piece of article.querySelectorAll(`.${as}`)) piece.classList.remove(as)
    for (const piece of pieces.get(id ?? "") ?? []) if (id !== undefined) piece.classList.add(as)
  }
  const goTo = (id: string, focus: boolean) => {
    const piece = linkOf(id)
    at = claims.findIndex((claim) => claim.id === id)
    if (piece === undefined) return
    for (const other of article.querySelectorAll("[tabindex='0']")) other.setAttribute("tabindex", "-1")
    piece.setAttribute("tabindex", "0")
    piece.scrollIntoView({ block: "center", behavior: calm() ? "auto" : "smooth" })
    if (!focus) return
    piece.focus({ preventScroll: true })
    seen(piece)
    mark(id, "hovered")
  }
  const step = (by: number) => {
    const next = claims[Math.min(Math.max(at + by, 0), claims.length - 1)]
    if (next !== undefined) goTo(next.id, true)
  }
  const keys: Readonly<Record<string, () => void>> = { ArrowRight: () => step(1), ArrowDown: () => step(1), ArrowLeft: () => step(-1), ArrowUp: () => step(-1), Escape: close, Enter: () => { if (at >= 0) open(claims[at]!) } }
  article.addEventListener("keydown", (event) => {
    const act = event.altKey || event.ctrlKey || event.metaKey || !Object.hasOwn(keys, event.key) ? undefined : keys[event.key]
    if (act === undefined) return
    event.preventDefault()
    act()
  })
  article.addEventListener("focusin", (event) => {
    const piece = (event.target as HTMLElement).closest<HTMLElement>("a.piece"), over = piece?.dataset["claims"]?.split(" ") ?? []
    if (piece === null || over.includes(claims[at]?.id ?? "")) return
    at = claims.findIndex(({ id }) => id === over[0])
    seen(piece)
  })
  article.querySelector("a.piece")?.setAttribute("tabindex", "0")
  return { mark, goTo }
}
