/** A place in a package, as Data Package 2.0 takes it: a URL, or a path that neither begins with a dot or slash nor climbs. */
const path = { type: "string", pattern: "^((?=[^./~])(?!file:)((?!/\\.\\./)(?!\\\\)(?!://).)*|(http|ftp)s?://.*)$" }
const titled = { type: "object", minProperties: 1, properties: { title: { type: "string" }, path } }

const field = {
  type: "object",
  required: ["name", "type"],
  properties: {
    name: { type: "string", minLength: 1 }, type: { enum: ["string", "integer", "number", "date"] }, description: { type: "string", minLength: 1 },
    categories: { type: "array", minItems: 1, uniqueItems: true, items: { type: "object", required: ["value"], properties: { value: { type: "string" }, label: { type: "string" } } } },
    constraints: {
      type: "object", additionalProperties: false,
      properties: { required: { type: "boolean" }, unique: { type: "boolean" }, pattern: { type: "string" }, minimum: { type: "number" }, maximum: { type: "number" }, enum: { type: "array", minItems: 1, uniqueItems: true } }
    }
  }
}

const tableSchema = {
  type: "object",
  required: ["fields"],
  properties: {
    $schema: { const: "https://datapackage.org/profiles/2.0/tableschema.json" }, fields: { type: "array", minItems: 1, items: field }, missingValues: { type: "array", items: { type: "string" } },
    primaryKey: { type: "array", minItems: 1, uniqueItems: true, items: { type: "string" } },
    foreignKeys: {
      type: "array",
      items: {
        type: "object", required: ["fields", "reference"],
        properties: { fields: { type: "array", minItems: 1 }, reference: { type: "object", required: ["fields"], properties: { resource: { type: "string" }, fields: { type: "array", minItems: 1 } } } }
      }
    }
  }
}

/** What Data Package 2.0 asks of datapackage.json, of what ours holds: https://datapackage.org/profiles/2.0/datapackage.json, in our own words. */
export const dataPackageProfile = {
  type: "object",
  required: ["$schema", "resources"],
  properties: {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" }, name: { type: "string", pattern: "^[a-z0-9._-]+$" }, title: { type: "string" }, description: { type: "string" },
    homepage: { type: "string" }, version: { type: "string" }, created: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
    keywords: { type: "array", minItems: 1, items: { type: "string" } },
    contributors: { type: "array", minItems: 1, items: { type: "object", minProperties: 1, properties: { title: { type: "string" }, roles: { type: "array", minItems: 1, items: { type: "string" } } } } },
    licenses: {
      type: "array", minItems: 1,
      items: { type: "object", anyOf: [{ required: ["name"] }, { required: ["path"] }], properties: { name: { type: "string", pattern: "^([-a-zA-Z0-9._])+$" }, path, title: { type: "string" } } }
    },
    sources: { type: "array", items: titled },
    resources: {
      type: "array", minItems: 1,
      items: {
        type: "object",
        required: ["name", "path"],
        properties: {
          name: { type: "string", pattern: "^[a-z0-9._-]+$" }, path, type: { const: "table" }, format: { type: "string" }, mediatype: { type: "string", pattern: "^(.+)/(.+)$" }, encoding: { type: "string" },
          bytes: { type: "integer" }, hash: { type: "string", pattern: "^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$" }, schema: tableSchema,
          dialect: { type: "object", properties: { header: { type: "boolean" }, delimiter: { type: "string" }, lineTerminator: { type: "string" }, quoteChar: { type: "string" }, doubleQuote: { type: "boolean" } } }
        }
      }
    }
  }
}

const csvwColumn = {
  type: "object", required: ["name", "titles", "datatype"],
  properties: { name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_]*$" }, required: { type: "boolean" }, datatype: { type: "object", required: ["base"], properties: { base: { enum: ["string", "integer", "double", "date", "anyURI"] } } } }
}

/** What CSV on the Web asks of a table group: https://www.w3.org/TR/tabular-metadata/. */
export const csvwProfile = {
  type: "object",
  required: ["@context", "tables"],
  properties: {
    "@context": { type: "array", items: [{ const: "http://www.w3.org/ns/csvw" }, { type: "object" }] },
    tables: {
      type: "array", minItems: 1,
      items: {
        type: "object", required: ["url", "tableSchema"],
        properties: {
          url: { type: "string" },
          tableSchema: {
            type: "object", required: ["columns"],
            properties: {
              columns: { type: "array", minItems: 1, items: csvwColumn }, primaryKey: { type: "array", items: { type: "string" } },
              foreignKeys: { type: "array", items: { type: "object", required: ["columnReference", "reference"], properties: { reference: { type: "object", required: ["resource", "columnReference"] } } } }
            }
          }
        }
      }
    }
  }
}
