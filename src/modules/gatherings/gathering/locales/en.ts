import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  by: '{kind} of {circle}',
  draft: 'This is still a sketch. Only hosts see this page.',
  'cancelled.title': 'This does not take place',
  'cancelled.once': 'This time it does not take place',
  changed: 'Something changed since it was announced. Below is how it stands now.',
  over: 'This is over.',
  when: 'When',
  where: 'Where',
  'where.open': 'You will hear that later.',
  way: 'How to get there',
  online: 'From afar',
  'online.signed-up': 'You can join over the internet. Who signs up gets the address.',
  call: 'A question',
  'call.name': 'Call {name}: ',
  'call.nobody': 'Call ',
  'other-times': 'The other times',
  'moved.from': 'Moved. First it was {when}.',
  page: 'See it on the programme',
  host: 'For hosts',
  'host.prepare': 'See and change',
  'host.cancel': 'Call it off',
  back: 'Back to the calendar',
} as const satisfies Record<keyof typeof nl, Message>
