/** Shows where words stand in the text that is beside the row; nothing where they are to be shown no longer. */
export type Point = (from: number | undefined, to: number | undefined) => void
