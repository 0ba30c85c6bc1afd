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
]
