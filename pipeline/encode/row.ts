/** A row of any table: text and numbers by column; what it does not have is absent. */
export type Row = Readonly<Record<string, unknown>>
