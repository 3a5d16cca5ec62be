import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Argument from "effect/cli/Argument"
import * as Flag from "effect/cli/Flag"
import type { Publish } from "../document/article.ts"
import { type Format, formats } from "../read/formats/format.ts"
import { fieldOf, type Inputs } from "../read/inputs.ts"
import { CommandFailed, said } from "./failure.ts"

/** How texts that lie anywhere are named on a command line. */
export const inputFlags = {
  inputs: Argument.String("inputs").pipe(Argument.variadic(), Argument.withDescription("Texts: files, folders, globs, or - for standard input")),
  field: Flag.String("field").pipe(Flag.atLeast(0), Flag.withDescription("What a field of JSON Lines is called, such as text=article.body; may be given several times")),
  format: Flag.Literals("format", formats).pipe(Flag.optional, Flag.withDescription("What inputs hold whose names do not say; of standard input, jsonl"))
}

/** The inputs that were named; undefined where none were. */
export const inputsOf = ({ field, format, patterns, publish }: { readonly field: ReadonlyArray<string>; readonly format: Option.Option<Format>; readonly patterns: ReadonlyArray<string>; readonly publish: Publish }) =>
  Effect.try({
    try: (): Inputs | undefined => patterns.length === 0 ? undefined
      : { patterns, fields: Object.fromEntries(field.map(fieldOf)), publish, ...(Option.isSome(format) && { format: format.value }) },
    catch: (error) => new CommandFailed({ code: 2, message: said(error) })
  })
