import type { Message } from '../../i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'letter.call': 'Would you rather talk to somebody? Call {name}: {phone}.',
  'letter.regards': 'With warm regards,',
  'mail.title': 'Letters of the example',
  'mail.intro': 'In the example no letter leaves the house. What would otherwise come by email is here.',
  'mail.none': 'There is no letter yet.',
  'mail.to': 'To',
  'mail.at': 'Written on {date}, {time}',
  'mail.calendar': 'For the calendar of who gets it',
  'mail.html': 'As the mail looks',
  'mail.headers': 'What goes along for the mail program of whoever gets it',
  'mail.list': 'All letters',
} as const satisfies Record<keyof typeof nl, Message>
