import type { Way } from '../way.ts'
import { accountOf } from './account.ts'

type Attributes = Readonly<Record<string, unknown>>

/** A way as PROV-JSON (W3C Member Submission of 24 April 2013). */
export function provJson(
  origin: string,
  way: Way,
): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const account = accountOf(origin, way)
  const kv = (name: string) => `kv:${name}`
  const named = <T extends { name: string }>(list: readonly T[], tell: (one: T) => Attributes) =>
    Object.fromEntries(list.map((one) => [kv(one.name), tell(one)]))
  return {
    prefix: {
      kv: account.base,
      prov: 'http://www.w3.org/ns/prov#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    entity: {
      ...named(account.entities, ({ kind, title }) => ({
        'prov:type': { $: kv(`kind/${kind}`), type: 'prov:QUALIFIED_NAME' },
        'prov:label': title,
      })),
      ...named(account.versions, () => ({})),
    },
    agent: named(account.agents, ({ label, person }) => ({
      ...(person && { 'prov:type': { $: 'prov:Person', type: 'prov:QUALIFIED_NAME' } }),
      'prov:label': label,
    })),
    wasDerivedFrom: named(account.derivations, ({ from, to, why, on }) => ({
      'prov:generatedEntity': kv(to),
      'prov:usedEntity': kv(from),
      'prov:type': {
        $: why === 'reworded-as' ? 'prov:Revision' : kv(`why/${why}`),
        type: 'prov:QUALIFIED_NAME',
      },
      ...(on && { 'kv:day': { $: on, type: 'xsd:date' } }),
    })),
    specializationOf: Object.fromEntries(
      account.versions.map(({ name, of }) => [
        kv(`of/${name}`),
        { 'prov:specificEntity': kv(name), 'prov:generalEntity': kv(of) },
      ]),
    ),
    wasAttributedTo: Object.fromEntries(
      account.attributions.map(({ entity, agent }) => [
        kv(`by/${agent}/${entity}`),
        { 'prov:entity': kv(entity), 'prov:agent': kv(agent) },
      ]),
    ),
  }
}
