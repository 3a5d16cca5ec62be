import { code, id, offset, optional, pattern, quoted, reference, slugReference, text } from "./column.ts"
import { table } from "./table.ts"

export type NoteRow = typeof notes.row.Type

export const notes = table({
  name: "notes",
  description: "Odd things met on the way: what was changed in reading, left unresolved or left out.",
  key: ["note_id"],
  columns: {
    note_id: id("nt", "The note."),
    document_id: optional(reference("documents", "dc", "The document it is about.")),
    file: optional(text("The file it is about.")),
    table_name: optional(pattern(/^[a-z][a-z_]*$/u, "The table of the row it is about.")),
    row_id: optional(text("The row it is about: its key.")),
    char_start: optional(offset("Where in the text it begins.")),
    char_end: optional(offset("Where in the text it ends.")),
    rule: slugReference("rules", "The rule that notes it."),
    severity: code("How much it matters.", { info: "Good to know.", warning: "Something was lost or is doubtful." }),
    message: quoted(text("What is to be said; it may repeat words of the text."))
  }
})
