import type { Module } from '../../platform/registry/module.ts'
import { type PersonalColumn, type Thing, thing } from '../../platform/registry/thing.ts'
import { exampleRoutes } from './routes.ts'

const invented = (table: string, column: string): PersonalColumn => ({
  table,
  column,
  about: 'invented person',
  purpose: 'To meet the people of the example network.',
  retention: 'as long as the example network',
})

const things: readonly Thing[] = [
  thing({
    name: 'persona',
    tables: ['example.persona', 'example.paper'],
    visibility:
      'Everybody, in the example network only; elsewhere these tables are empty and the pages absent.',
    consent: 'none: these people are invented',
    provenance: 'Laid out with the example network.',
    personalData: [
      ...['slug', 'person_id', 'name', 'line', 'company'].map((column) =>
        invented('example.persona', column),
      ),
      ...['seat_id', 'name', 'line', 'code', 'word'].map((column) => invented('example.paper', column)),
    ],
  }),
]

/** Meeting the people of the example network. */
export const example: Module = { name: 'example', routes: exampleRoutes, things }
