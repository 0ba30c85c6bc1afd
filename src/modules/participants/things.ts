import { type Thing, thing } from '../../platform/registry/thing.ts'

const caller = (column: string, purpose: string) => ({
  table: 'participants.caller',
  column,
  about: "organisation's contact",
  purpose,
  retention: 'until they say no, leave the circle or erase everything',
})

export const participantThings: readonly Thing[] = [
  thing({
    name: 'face',
    tables: ['participants.face', 'participants.entry', 'participants.follow_up'],
    visibility: 'Whoever may see the circle. What it tried, and keeps to itself: who sits in the circle.',
    consent:
      'none: an organisation says what it is about itself; what failed is shown by its own choice alone',
    provenance: 'Written by who looks after the circle.',
    personalData: [],
  }),
  thing({
    name: 'caller',
    tables: ['participants.caller'],
    visibility: 'Whoever may see the circle, once they said yes; before that they and who asked them.',
    consent: 'Their own yes, which they can take back.',
    provenance: 'Asked by who looks after the circle, answered by themselves.',
    personalData: [
      caller('name', 'Knowing who answers the telephone.'),
      caller('about', 'Knowing what one can call them about.'),
      caller('phone', 'Calling them.'),
    ],
  }),
]
