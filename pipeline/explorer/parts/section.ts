import { type Child, element } from "../dom/element.ts"

/** A part of a panel or page, under its heading. */
export const section = (title: string, ...children: ReadonlyArray<Child>): HTMLElement => element("section", {}, element("h3", {}, title), children)
