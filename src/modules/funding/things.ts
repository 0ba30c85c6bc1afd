import { type Thing, thing } from '../../platform/registry/thing.ts'

export const fundingThings: readonly Thing[] = [
  thing({
    name: 'money line',
    tables: ['funding.line', 'funding.income_team'],
    visibility:
      'Who takes part in the movement, and who looks after the house that brings it; a partner does not take part. A way to pay close ones that is public: everybody.',
    consent: 'none: a house says what it brings, a movement what it was given; no line is about a person',
    provenance:
      'Written by hosts of the movement, by hosts of the house that brings it, and an idea by whoever takes part.',
    personalData: [],
  }),
]
