import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  greeting: 'Hello {name},',
  'subject.asked': 'A question about a work visit',
  'say.asked': '{other} asked {own} something about a work visit. Read it and answer yourself:',
  'subject.answered': 'An answer about a work visit',
  'say.answered': '{other} answered. You read it here:',
  'subject.days': 'A day for a work visit',
  'say.days': '{other} proposes a day. Choose what suits here, or propose something yourself:',
  'subject.planned': 'There is a day for a work visit',
  'say.planned': '{guest} comes to visit {host}. It stands in the calendar of both houses:',
  'subject.changed': 'Something changed about a work visit',
  'say.changed': 'Something changed about the visit of {guest} to {host}. This is how it is now:',
  'subject.called-off': 'A work visit does not take place',
  'say.called-off': 'The visit of {guest} to {host} does not take place. You read here why:',
  'subject.thanked': 'Thanks after a work visit',
  'say.thanked': '{other} thanks {own}. You read it here:',
} as const satisfies Record<keyof typeof nl, Message>
