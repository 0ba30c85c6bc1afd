import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  lead: 'If more people say yes than there are chairs, the others go on a waiting list.',
  most: 'How many chairs are there for the people you invite?',
  'most.hint':
    'The person who starts this and the facilitator already have a chair. Leave it empty for the usual number.',
  'most.fewer': 'If you choose a lower number, nobody who has a chair has to give it up.',
  bring: 'May the people you invite bring somebody?',
  'bring.hint': 'One person, who sits beside them and has their own chair and card.',
  'bring.yes': 'Yes, they may',
  'bring.no': 'No, not this time',
  summary: { one: 'There is {count} chair.', other: 'There are {count} chairs.' },
  taken: 'Chairs taken: {count} of {most}.',
  change: 'Change the number of chairs',
  waiting: 'On the waiting list',
  'waiting.lead':
    'In the order in which they said yes. When a chair becomes free, it goes to the first person on the list. People on the list do not see how many others are waiting.',
  'answer.waiting': 'Waiting for a chair',
  call: 'To call',
  'call.lead': 'A chair became free and is theirs now. We have no email address. Will you tell them?',
  'call.told': 'Told',
  'call.told.who': 'Told {name}',
  'call.done': 'Thank you for telling them.',
  nameless: 'Somebody without a name',
  full: 'All chairs are taken',
  'full.more':
    'If you say yes, you go on the waiting list. If a chair becomes free, you will hear. If you say maybe, you are not on the list.',
  'you-wait': 'You are on the waiting list.',
  'you-wait.more': 'If a chair becomes free, you will hear. If you cannot come after all, choose no.',
  'letter.subject': 'There is a chair for you',
  'letter.greeting': 'Hello {name},',
  'letter.greeting.nameless': 'Hello,',
  'letter.free':
    'You were on the waiting list for the conversation of {date} at {time}. A chair has become free and it is yours. We are glad you are coming. You do not have to do anything.',
  'letter.card':
    'If you cannot come after all, say no, and somebody else gets the chair. With the code on your card, or with the link you got before:',
  'letter.account': 'If you cannot come after all, say no, and somebody else gets the chair:',
} satisfies Record<keyof typeof nl, Message>
