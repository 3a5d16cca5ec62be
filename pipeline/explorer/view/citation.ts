import { element } from "../dom/element.ts"
import { copyButton } from "../dom/save.ts"
import { bibtexOf, citationOf } from "../text/citation.ts"
import type { Context } from "../view.ts"

/** How to cite the dataset; a single value is cited by its row. */
export const citation = ({ dataset: { description } }: Context): HTMLElement => element("section", { class: "block cite", id: "cite" }, element("h2", {}, "How to cite it"),
  element("p", { class: "citation" }, citationOf(description)),
  element("p", { class: "facts" }, "A single value is cited by its row: every row has “Copy citation”, and its key stays the same when rules or other sentences change."),
  element("p", { class: "buttons" }, copyButton("Copy citation", () => citationOf(description)), copyButton("Copy BibTeX", () => bibtexOf(description))))
