import { type Thing, thing } from '../../platform/registry/thing.ts'

export const movementThings: readonly Thing[] = [
  thing({
    name: 'colours',
    tables: ['movements.colours'],
    visibility: 'Whoever may see the movement or the house.',
    consent: 'none: they are about nobody',
    provenance: 'Chosen by who looks after it, and kept only where everybody can read what stands in them.',
    personalData: [],
  }),
  thing({
    name: 'welcome',
    tables: ['movements.welcome'],
    visibility: 'Whoever may see the movement: everyone.',
    consent: 'none: a movement says what it is about itself',
    provenance: 'Written by who looks after the movement.',
    personalData: [],
  }),
  thing({
    name: 'elsewhere',
    tables: ['movements.elsewhere'],
    visibility: 'Whoever may see the movement: everyone.',
    consent: 'none: a movement says where it is to be found',
    provenance: 'Written by who looks after the movement.',
    personalData: [],
  }),
  thing({
    name: 'rooms',
    tables: ['movements.rooms'],
    visibility: 'Whoever may see the movement: everyone.',
    consent: 'none: they are about nobody',
    provenance: 'Chosen by who looks after the movement.',
    personalData: [],
  }),
  thing({
    name: 'sister',
    tables: ['movements.sister'],
    visibility: 'Hosts of both movements; everyone once both said so.',
    consent: 'That of both movements: one alone names nobody its sister.',
    provenance: 'Said by hosts of each of the two, and taken back by either.',
    personalData: [],
  }),
]
