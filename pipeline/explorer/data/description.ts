/** A column, as datapackage.json describes it. */
export interface Field {
  readonly name: string
  /** Table Schema's type: string, integer, number, date. */
  readonly type: string
  readonly description: string
  readonly unit?: string
  /** Of a closed list: each code with its meaning. */
  readonly categories?: ReadonlyArray<{ readonly value: string; readonly label: string }>
  /** The table whose key it holds. */
  readonly references?: string
}

export interface TableDescription {
  readonly name: string
  readonly description: string
  readonly rows: number
  readonly key: ReadonlyArray<string>
  readonly fields: ReadonlyArray<Field>
}

/** What is published, without its rows. */
export interface Description {
  readonly title: string
  readonly description: string
  readonly version: string
  readonly created: string
  readonly licence: { readonly title: string; readonly path: string }
  readonly sources: ReadonlyArray<{ readonly title: string; readonly path?: string }>
  readonly creators: ReadonlyArray<string>
  /** What to know before using it. */
  readonly warnings: ReadonlyArray<string>
  readonly tables: ReadonlyArray<TableDescription>
  readonly paths: ReadonlyArray<string>
}

interface Resource {
  readonly name: string
  readonly path: string
  readonly description?: string
  readonly rowCount?: number
  readonly schema?: {
    readonly fields: ReadonlyArray<Field>
    readonly primaryKey?: string | ReadonlyArray<string>
    readonly foreignKeys?: ReadonlyArray<{ readonly fields: ReadonlyArray<string>; readonly reference: { readonly resource?: string } }>
  }
}

interface DataPackage {
  readonly title?: string
  readonly name?: string
  readonly description?: string
  readonly version?: string
  readonly created?: string
  readonly licenses?: ReadonlyArray<{ readonly name?: string; readonly title?: string; readonly path?: string }>
  readonly sources?: Description["sources"]
  readonly contributors?: ReadonlyArray<{ readonly title?: string }>
  readonly usageWarnings?: ReadonlyArray<string>
  readonly resources: ReadonlyArray<Resource>
}

const tableOf = ({ description = "", name, rowCount = 0, schema }: Resource & { readonly schema: NonNullable<Resource["schema"]> }): TableDescription => {
  const references = new Map(schema.foreignKeys?.flatMap(({ fields, reference }) => fields.length === 1 ? [[fields[0]!, reference.resource ?? name] as const] : []))
  return {
    name, description, rows: rowCount, key: [schema.primaryKey ?? []].flat(),
    fields: schema.fields.map((field) => {
      const table = references.get(field.name)
      return table === undefined ? field : { ...field, references: table }
    })
  }
}

/** Reads datapackage.json. */
export const descriptionOf = (bytes: Uint8Array): Description => {
  const { contributors = [], created = "", description = "", licenses, name = "", resources, sources = [], title, usageWarnings = [], version = "" } = JSON.parse(new TextDecoder().decode(bytes)) as DataPackage
  const licence = licenses?.[0]
  return {
    title: title ?? name, description, version, created, sources, warnings: usageWarnings, creators: contributors.map(({ title: creator = "" }) => creator).filter((creator) => creator !== ""),
    licence: { title: licence?.title ?? licence?.name ?? "", path: licence?.path ?? "" },
    // Views and other extracts are described too; the page reads the tables themselves.
    tables: resources.flatMap((resource) => resource.schema === undefined || !resources.some(({ path }) => path === `arrow/${resource.name}.arrow`) ? [] : [tableOf({ ...resource, schema: resource.schema })]),
    paths: resources.map(({ path }) => path)
  }
}
