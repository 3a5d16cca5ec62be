import { element, fill } from "../../dom/element.ts"
import { tag } from "../../parts/tag.ts"
import { type NameOf, readingOf } from "../../text/reading.ts"
import type { Claim } from "./claims.ts"

export interface Card {
  readonly element: HTMLElement
  readonly show: (piece: HTMLElement, claims: ReadonlyArray<Claim>) => void
  readonly hide: () => void
}

/** What the words under the pointer or the focus were read as: a small card beside them. */
export const hoverCard = (nameOf: NameOf): Card => {
  const card = element("div", { class: "card", role: "status" })
  card.hidden = true
  const place = (piece: HTMLElement) => {
    const box = piece.getClientRects()[0] ?? piece.getBoundingClientRect(), width = card.offsetWidth, height = card.offsetHeight
    const below = box.bottom + 30 + height < innerHeight
    card.style.left = `${Math.max(8, Math.min(box.left, innerWidth - width - 8))}px`
    card.style.top = `${below ? box.bottom + 22 : Math.max(8, box.top - height - 8)}px`
  }
  return {
    element: card,
    show: (piece, claims) => {
      fill(card, claims.slice(0, 6).map(({ row, table }) => element("p", {}, tag(table), " ", readingOf(table, row, nameOf))))
      card.hidden = false
      place(piece)
    },
    hide: () => { card.hidden = true }
  }
}
