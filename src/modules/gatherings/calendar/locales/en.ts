import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  call: 'Any questions? Call {phone}',
  add: 'Put it in your calendar',
  'name.all': 'Calendar of {movement}',
  'name.mine': 'My calendar at {movement}',
  title: 'Your calendar on your phone',
  lead: 'Your phone or computer can show this calendar. If something changes, it is updated there too.',
  'what.title': 'What is in it',
  what: 'What you have signed up for, and what is on in your circles. It does not include the names of people who are coming.',
  care: 'The address is a secret. Anyone who has it can see your calendar. Do not share it with anybody. If it gets out, make a new address.',
  address: 'Your address',
  how: 'Copy the address. In your calendar app choose to add or subscribe to a calendar, and paste it there.',
  make: 'Make an address',
  anew: 'Make a new address',
  'anew.why': 'The old address will then stop working.',
  end: 'Remove the address',
  made: 'The address is there.',
  ended: 'The address is gone. Nobody can see your calendar there any more.',
  link: 'Follow your calendar on your phone',
  follow: 'Follow this calendar on your phone or computer',
} as const satisfies Record<keyof typeof nl, Message>
