import { type Thing, thing } from '../../../platform/registry/thing.ts'

export const lostStepThings: readonly Thing[] = [
  thing({
    name: 'lost step',
    tables: ['circles.lost_step', 'circles.lost_step_yes'],
    visibility:
      'The person; hosts of long standing of a place where they sit, once they showed a second step of their own; every host there once two said yes. Nothing of the step itself.',
    consent: 'none: a person asks for it themselves',
    provenance: 'Asked by who came in without their second step; answered by hosts who know them.',
    personalData: [
      {
        table: 'circles.lost_step',
        column: 'person_id',
        about: 'person',
        purpose: 'Whose second step was lost.',
        retention: 'ninety days after it ended',
      },
    ],
  }),
]
