/** As much of a DOM node as is needed to read its text. */
export interface Node {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: Node | null
  readonly nextSibling: Node | null
  readonly parentNode: Node | null
}

const set = (names: string) => new Set(names.split(" "))
/** Elements that stand in a paragraph of their own (HTML's rendering section), and those that hold no prose of the article. */
const block = set("ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL")
const unread = set("AUDIO BUTTON CANVAS DIALOG EMBED FIGCAPTION HEAD IFRAME INPUT LABEL MAP MATH METER NOSCRIPT OBJECT OPTION PROGRESS SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO")

const isElement = (node: Node) => node.nodeType === 1
const isText = (node: Node) => node.nodeType === 3 || node.nodeType === 4

/** The text below a node: a paragraph a block, parted by empty lines; `br` breaks a line, table cells are parted by a tab; white space as it would be shown. Walks without recursion. */
export const blocksOf = (root: Node): string => {
  const paragraphs: Array<string> = []
  let current = ""
  const flush = () => {
    const text = current.replaceAll(/[ \t\n\r\f]*\uE000[ \t\n\r\f\uE000]*/gu, "\n").replaceAll(/[ \n\r\f]*\t[ \t\n\r\f]*/gu, "\t").trim()
    if (text !== "") paragraphs.push(text)
    current = ""
  }
  let node: Node | null = root.firstChild
  while (node !== null) {
    const name = node.nodeName.toUpperCase(), enter = isElement(node) && !unread.has(name)
    if (isText(node)) current += (node.nodeValue ?? "").replaceAll(/[ \t\n\r\f\uE000]+/gu, " ")
    else if (enter && name === "BR") current += "\uE000"
    else if (enter && block.has(name)) flush()
    if (enter && node.firstChild !== null) {
      node = node.firstChild
      continue
    }
    while (node !== null && node !== root) {
      const closed: string = node.nodeName.toUpperCase()
      if (block.has(closed)) flush()
      else if (closed === "TD" || closed === "TH") current += "\t"
      if (node.nextSibling !== null) {
        node = node.nextSibling
        break
      }
      node = node.parentNode
    }
    if (node === root) break
  }
  flush()
  return paragraphs.join("\n\n").replaceAll(/ {2,}/gu, " ")
}
