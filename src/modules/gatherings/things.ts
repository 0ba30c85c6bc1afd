import { type Thing, thing } from '../../platform/registry/thing.ts'

const gathering = thing({
  name: 'gathering',
  tables: ['gatherings.gathering', 'gatherings.occurrence', 'gatherings.online'],
  visibility:
    'Whom it is meant for: everyone, who sits in the movement, or who sits in the circle. A draft: its hosts. The address from afar: who signed up, unless it is told to all.',
  consent: 'none: a circle says what it organises',
  provenance: 'Made by a host of the circle that organises it.',
  personalData: [
    {
      table: 'gatherings.gathering',
      column: 'contact_name',
      about: "organisation's contact",
      purpose: 'A person to call about it.',
      retention: 'until the circle names somebody else, or that person erases everything',
    },
    {
      table: 'gatherings.gathering',
      column: 'contact_phone',
      about: "organisation's contact",
      purpose: 'A person to call about it.',
      retention: 'until the circle names somebody else, or that person erases everything',
    },
  ],
})

export const gatheringThings: readonly Thing[] = [gathering]
