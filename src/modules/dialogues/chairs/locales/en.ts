import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  lead: 'Do more people say yes than there are chairs? Then the others come on a waiting list.',
  most: 'How many chairs are there for those you ask?',
  'most.hint':
    'Who starts this and who facilitates have a chair already. Leave it empty for as many as suit this conversation.',
  'most.fewer': 'When you make it fewer, nobody who has a chair has to stand up.',
  bring: 'May those you ask bring somebody?',
  'bring.hint': 'One person, who sits beside them, with a chair and a card of their own.',
  'bring.yes': 'Yes, they may',
  'bring.no': 'No, not this time',
  summary: { one: 'There is {count} chair.', other: 'There are {count} chairs.' },
  taken: 'Chairs taken: {count} of {most}.',
  change: 'Change the number of chairs',
  waiting: 'On the waiting list',
  'waiting.lead':
    'In the order in which they said yes. When a chair comes free, the first gets it by itself. Who waits does not see how many others do.',
  'answer.waiting': 'Waits for a chair',
  call: 'To call',
  'call.lead': 'A chair came free and is theirs now. We have no mail address. Will you tell them?',
  'call.told': 'Told',
  'call.told.who': 'Told {name}',
  'call.done': 'Good that you told them.',
  nameless: 'Somebody without a name',
  full: 'All chairs are taken',
  'full.more':
    'When you say yes, you come on the waiting list. When a chair comes free, you hear it. When you say maybe, you do not wait along.',
  'you-wait': 'You are on the waiting list.',
  'you-wait.more': 'When a chair comes free, you hear it. Cannot come after all? Then choose no.',
  'letter.subject': 'There is a chair for you',
  'letter.greeting': 'Hello {name},',
  'letter.greeting.nameless': 'Hello,',
  'letter.free':
    'You were on the waiting list for the conversation of {date} at {time}. A chair came free and it is yours. Good that you come. There is nothing you have to do.',
  'letter.card':
    'Cannot come after all? Then say no, and somebody else gets the chair. With the code on your card, or with the link you got before:',
  'letter.account': 'Cannot come after all? Then say no, and somebody else gets the chair:',
} satisfies Record<keyof typeof nl, Message>
