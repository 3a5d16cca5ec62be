import type { TableName } from "../../../../schemas/tables.ts"
import type { Context } from "../../view.ts"

/** A published row that a chart counts. */
export interface Counted {
  readonly table: TableName
  readonly index: number
}

/** How charts count; all of it stands in the address. */
export interface Options {
  /** Whose words: everybody's, the documents' own, named speakers', unnamed ones'. */
  readonly voice: "all" | "document" | "named" | "unnamed"
  /** Whether what is possible, hypothetical or denied is drawn too, hatched. */
  readonly hedged: boolean
  /** Counts, or counts per thousand documents. */
  readonly perThousand: boolean
  /** What else the chart lets one choose, by name. */
  readonly chosen: Readonly<Record<string, string>>
}

/** A mark of the drawing: its rows, under the key that its link carries. */
export interface Mark {
  readonly key: string
  readonly label: string
  readonly rows: ReadonlyArray<Counted>
}

export interface Drawn {
  /** What is counted, in a sentence. */
  readonly counts: string
  readonly marks: ReadonlyArray<Mark>
  /** Colours that need words. */
  readonly legend?: ReadonlyArray<{ readonly label: string; readonly colour: string }>
  /** Draws it in a width, in pixels. Undefined where there is nothing to draw. */
  readonly draw: ((width: number) => SVGSVGElement | HTMLElement) | undefined
  /** Other things to choose, each with its values: the first unless another is chosen or, where `all` is set, none. */
  readonly choices?: ReadonlyArray<{ readonly name: string; readonly label: string; readonly values: ReadonlyArray<string>; readonly all?: true }>
}

export interface Chart {
  readonly name: string
  readonly title: string
  readonly question: string
  readonly make: (context: Context, options: Options, linkTo: (key: string) => string) => Promise<Drawn>
}
