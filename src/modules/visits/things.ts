import { type Thing, thing } from '../../platform/registry/thing.ts'

/** What this room keeps: what houses write to each other. Nobody is asked for a name. */
export const visitThings: readonly Thing[] = [
  thing({
    name: 'visit opening',
    tables: ['visits.opening'],
    visibility: 'As its house chose: who takes part in the movement, or everybody.',
    consent: 'none: a house says what others may come and see, or what it would like to see',
    provenance: 'Written by who looks after the house.',
    personalData: [],
  }),
  thing({
    name: 'work visit',
    tables: ['visits.visit', 'visits.day', 'visits.side', 'visits.word'],
    visibility:
      'Who asked and who looks after either house; once there is a day, also who sits in one of them. What was taken home: as far as both houses say.',
    consent: 'Both houses say yes, and people who live there may say no.',
    provenance: 'Asked by somebody for their house, answered by who looks after the other.',
    personalData: [],
  }),
]
