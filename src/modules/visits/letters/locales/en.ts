import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  greeting: 'Hello {name},',
  'subject.asked': 'A question about a work visit',
  'say.asked': '{other} asked {own} something about a work visit. Read it and answer:',
  'subject.answered': 'An answer about a work visit',
  'say.answered': '{other} has answered. You can read it here:',
  'subject.days': 'A day for a work visit',
  'say.days': '{other} has suggested a day. Choose what suits you here, or suggest something yourself:',
  'subject.planned': 'There is a day for a work visit',
  'say.planned': '{guest} is going to visit {host}. It is in the calendar of both houses:',
  'subject.changed': 'Something has changed about a work visit',
  'say.changed': 'Something has changed about the visit of {guest} to {host}. This is how it is now:',
  'subject.called-off': 'A work visit has been called off',
  'say.called-off': 'The visit of {guest} to {host} has been called off. You can read why here:',
  'subject.thanked': 'Thanks after a work visit',
  'say.thanked': '{other} thanks {own}. You can read it here:',
} as const satisfies Record<keyof typeof nl, Message>
