import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  call: 'A question? Call {phone}',
  add: 'Put it in your calendar',
  'name.all': 'Calendar of {movement}',
  'name.mine': 'My calendar at {movement}',
  title: 'My calendar on your telephone',
  lead: 'Your telephone or computer can keep this calendar itself. If something changes, you see it there by itself.',
  'what.title': 'What is in it',
  what: 'What you signed up for, and what there is in the circles where you sit. There are no names in it of who is coming.',
  care: 'The address is a secret. Who has it can see your calendar. Share it with nobody. Was it lost? Then make a new address.',
  address: 'Your address',
  how: 'Copy the address. In your calendar app choose to add or subscribe to a calendar, and paste it there.',
  make: 'Make an address',
  anew: 'Make a new address',
  'anew.why': 'The old address then works no more.',
  end: 'Take the address away',
  made: 'The address is there.',
  ended: 'The address is gone. Nobody sees your calendar there any more.',
  link: 'Follow your calendar on your telephone',
  follow: 'Follow this calendar on your telephone or computer',
} as const satisfies Record<keyof typeof nl, Message>
