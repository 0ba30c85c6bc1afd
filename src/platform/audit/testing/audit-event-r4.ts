import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Ajv, type SchemaObject } from 'ajv'

// The published JSON schema of FHIR R4 (http://hl7.org/fhir/json-schema/4.0, CC0), as far as an AuditEvent needs it:
// without descriptions, contained resources, narrative and extensions, which a log has none of.
const schema: SchemaObject = JSON.parse(
  readFileSync(join(import.meta.dirname, 'audit-event-r4.schema.json'), 'utf8'),
)
const draft6: SchemaObject = createRequire(import.meta.url)('ajv/dist/refs/json-schema-draft-06.json')

const ajv = new Ajv({ strict: true, strictTypes: false, allErrors: true })
ajv.addMetaSchema(draft6)
const { $id = '' } = schema
ajv.addSchema(schema)
const valid = ajv.compile({ $ref: `${$id}#/definitions/AuditEvent` })

interface Said {
  recorded?: string
  agent: { requestor?: boolean }[]
  source: { observer?: unknown }
  entity?: { name?: string; query?: string; detail?: Record<string, unknown>[] }[]
}

/** What FHIR R4 has against this AuditEvent; empty when nothing. */
export function complaints(event: unknown): string[] {
  if (!valid(event)) return (valid.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
  return beyondTheSchema(event as Said)
}

/** Elements of cardinality 1 that are primitive, lists that may not be empty, and its one invariant. */
function beyondTheSchema({ recorded, agent, source, entity }: Said): string[] {
  const rules: Record<string, boolean> = {
    'recorded is there': recorded !== undefined,
    'there is an agent': agent.length > 0,
    'an agent asked for it or did not': agent.every(({ requestor }) => requestor !== undefined),
    'somebody observed it': source.observer !== undefined,
    'a list that is there holds something': entity === undefined || entity.length > 0,
    'sev-1: a name or a query': (entity ?? []).every(({ name, query }) => !(name && query)),
    'a detail has one value': (entity ?? []).every((one) =>
      (one.detail ?? []).every(
        (detail) => Object.keys(detail).filter((key) => key.startsWith('value')).length === 1,
      ),
    ),
  }
  return Object.keys(rules).filter((rule) => !rules[rule])
}
