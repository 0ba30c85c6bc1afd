import type { Doing } from './doing.ts'
import type { AuditEntry } from './entries.ts'

/** How FHIR and ISO 21089 call what was done. */
const terms: Readonly<Record<Doing, { action: string; lifecycle: string }>> = {
  create: { action: 'C', lifecycle: 'originate' },
  read: { action: 'R', lifecycle: 'access' },
  change: { action: 'U', lifecycle: 'amend' },
  delete: { action: 'D', lifecycle: 'destroy' },
  search: { action: 'E', lifecycle: 'access' },
  print: { action: 'R', lifecycle: 'report' },
  export: { action: 'R', lifecycle: 'extract' },
  transfer: { action: 'R', lifecycle: 'transmit' },
}
const lifecycle = 'http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle'

/**
 * A line of the log as a FHIR R4 AuditEvent: ids only, no names and no addresses. An entry is there only when what it
 * tells of was done, hence its outcome.
 * @param origin the house: what our own codes are called after.
 */
export function asAuditEvent(entry: AuditEntry, origin: string) {
  const { action, lifecycle: code } = terms[entry.did ?? 'change']
  const named = (kind: string, value: string) => ({
    identifier: { system: `${origin}/ns/${kind}`, value },
  })
  const [kind = 'nobody', id] = entry.actor.split(':')
  const detail = [
    { type: 'place in the log', valueString: `${entry.chain}/${entry.number}` },
    { type: 'hash', valueString: entry.hash },
    ...(entry.requestId ? [{ type: 'request', valueString: entry.requestId }] : []),
  ]
  return {
    resourceType: 'AuditEvent' as const,
    id: `${entry.chain}-${entry.number}`,
    type: { system: lifecycle, code },
    subtype: [{ system: `${origin}/ns/command`, code: entry.action }],
    action,
    recorded: entry.at.toISOString(),
    outcome: '0',
    agent: [
      {
        who: named(kind, id ?? kind),
        requestor: true,
        ...(entry.scope && { role: [{ coding: [{ system: `${origin}/ns/let-in-by`, code: entry.scope }] }] }),
        ...(entry.sessionId && { altId: `session:${entry.sessionId}` }),
      },
    ],
    source: { observer: named('house', origin) },
    entity: [
      {
        ...(entry.thingId && { what: named(entry.thing.replaceAll(' ', '-'), entry.thingId) }),
        name: entry.thing,
        detail,
      },
    ],
  }
}
