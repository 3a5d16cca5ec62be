import type { Dataset } from "./data/dataset.ts"
import type { NameOf } from "./text/reading.ts"
import type { Route } from "./route.ts"

/** What every view is given. */
export interface Context {
  readonly dataset: Dataset
  readonly nameOf: NameOf
  readonly route: Route
}

/** A page within the page. */
export interface View {
  readonly title: string
  readonly element: HTMLElement
  /** Takes another route of the same view without being made anew; false where it cannot. */
  readonly update?: (route: Route) => boolean | Promise<boolean>
  /** Called once it is in the document. */
  readonly shown?: () => void
}

export type MakeView = (context: Context) => Promise<View>
