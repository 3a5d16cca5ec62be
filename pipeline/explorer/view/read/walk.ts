import type { Claim } from "./claims.ts"

export interface Walk {
  /** Marks every piece of the claim, or of none: the one that is open, or the one that is looked at. */
  readonly mark: (id: string | undefined, as?: "marked" | "hovered") => void
  /** Goes to the claim's first piece. */
  readonly goTo: (id: string, focus: boolean) => void
}

const piecesOf = (article: HTMLElement, id: string): ReadonlyArray<HTMLElement> => Array.from(article.querySelectorAll<HTMLElement>(`[data-claims~="${CSS.escape(id)}"]`))

/** One stop of the Tab key for the whole text; arrows go from claim to claim, in the order of the text, longer ones first. */
export const walkOn = (article: HTMLElement, claims: ReadonlyArray<Claim>, seen: (claim: Claim | undefined, piece: HTMLElement | undefined) => void, open: (claim: Claim) => void): Walk => {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  let at = -1
  const mark: Walk["mark"] = (id, as = "marked") => {
    for (const piece of article.querySelectorAll(`.${as}`)) piece.classList.remove(as)
    if (id !== undefined) for (const piece of piecesOf(article, id)) piece.classList.add(as)
  }
  const stop = (piece: HTMLElement) => {
    for (const other of article.querySelectorAll("[tabindex='0']")) other.setAttribute("tabindex", "-1")
    piece.setAttribute("tabindex", "0")
  }
  const goTo = (id: string, focus: boolean) => {
    const piece = piecesOf(article, id).find((one) => one.matches("a"))
    at = claims.findIndex((claim) => claim.id === id)
    if (piece === undefined) return
    stop(piece)
    if (focus) {
      piece.focus({ preventScroll: true })
      seen(byId.get(id), piece)
      mark(id, "hovered")
    }
    piece.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" })
  }
  const drawn = () => claims.filter(({ id }) => piecesOf(article, id).length > 0)
  const step = (by: number) => {
    const order = drawn(), here = order.findIndex(({ id }) => id === claims[at]?.id), next = order[Math.min(Math.max(here + by, 0), order.length - 1)]
    if (next !== undefined) goTo(next.id, true)
  }
  article.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === "ArrowRight" || event.key === "ArrowDown") step(1)
    else if (event.key === "ArrowLeft" || event.key === "ArrowUp") step(-1)
    else if (event.key === "Enter" && claims[at] !== undefined) open(claims[at]!)
    else if (event.key === "Escape") seen(undefined, undefined)
    else return
    event.preventDefault()
  })
  article.addEventListener("focusin", (event) => {
    const piece = (event.target as HTMLElement).closest<HTMLElement>(".piece"), id = piece?.dataset["claims"]?.split(" ")[0]
    if (piece === null || id === undefined || claims[at] !== undefined && piece.dataset["claims"]!.split(" ").includes(claims[at]!.id)) return
    at = claims.findIndex((claim) => claim.id === id)
    seen(byId.get(id), piece)
  })
  article.querySelector("a.piece")?.setAttribute("tabindex", "0")
  return { mark, goTo }
}
