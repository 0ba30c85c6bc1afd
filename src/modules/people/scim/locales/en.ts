import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'letter.greeting': 'Dear {name},',
  'letter.greeting.nobody': 'Hello,',
  'letter.invited.subject': '{name} invites you to {movement}',
  'letter.invited':
    'At {movement} you have a place through {name}. You come in with the sign-in you use at work. Begin here with your work address:',
  'letter.invited.no-need': 'You need not do anything. If you do not come, that is fine too.',
  'letter.left.subject': 'Your place at {name} is over',
  'letter.left.je':
    '{name} told us that you no longer work or help there. So your place at {name}, and in the circles of {name}, is over.',
  'letter.left.u':
    '{name} told us that you no longer work or help there. So your place at {name}, and in the circles of {name}, is over.',
  'letter.left.yours.je':
    'What you said yourself remains yours. Your account remains too. You come in with a link by mail at this address, or with a key on your device:',
  'letter.left.yours.u':
    'What you said yourself remains yours. Your account remains too. You come in with a link by mail at this address, or with a key on your device:',
  'letter.left.take.je':
    'If this is your work address, you may soon read no mail there. So take along now what is yours, or call us:',
  'letter.left.take.u':
    'If this is your work address, you may soon read no mail there. So take along now what is yours, or call us:',
} as const satisfies Record<keyof typeof nl, Message>
