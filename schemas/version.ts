/**
 * The version of the schemas, as SemVer, in every schema's `$id`. A column or code that goes, a type or pattern that tightens: major. A new table, column or code: minor. Words alone: patch.
 * `steppeline schema-diff` holds a change against it.
 */
export const schemaVersion = "1.0.0"
