/** Text from elsewhere as a part of Markdown: no mark-up of its own, on one line. */
export const plain = (text: string): string => text.replace(/[\\`*_[\]|<>]/gu, "\\$&").replace(/\s+/gu, " ")

/** A table of Markdown; columns whose heading ends in "#" are set to the right. */
export const grid = (headings: ReadonlyArray<string>, lines: ReadonlyArray<ReadonlyArray<string | number>>): string => [
  `| ${headings.map((heading) => heading.replace(/#$/u, "").trim()).join(" | ")} |`,
  `|${headings.map((heading) => (heading.endsWith("#") ? "---:" : "---")).join("|")}|`,
  ...lines.map((line) => `| ${line.join(" | ")} |`)
].join("\n")

/** Paragraphs of a page; empty ones are left out. */
export const page = (parts: ReadonlyArray<string>): string => `${parts.filter((part) => part !== "").join("\n\n")}\n`

/** "1 document", "12 documents". */
export const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`

/** "a", "a and b", "a, b and c". */
export const listed = (words: ReadonlyArray<string>): string => (words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`)
