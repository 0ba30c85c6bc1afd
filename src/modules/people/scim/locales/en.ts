import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'letter.greeting': 'Dear {name},',
  'letter.greeting.nobody': 'Hello,',
  'letter.invited.subject': '{name} invites you to {movement}',
  'letter.invited':
    'You have a place at {movement} through {name}. You can use the same sign-in you use at work. Begin here with your work address:',
  'letter.invited.no-need': 'You do not have to do anything. If you do not come, that is fine too.',
  'letter.left.subject': 'Your place at {name} has ended',
  'letter.left.je':
    '{name} told us that you no longer work or help there. So your place at {name}, and in the circles of {name}, has ended.',
  'letter.left.u':
    '{name} told us that you no longer work or help there. So your place at {name}, and in the circles of {name}, has ended.',
  'letter.left.yours.je':
    'What you said yourself is still yours. You still have your account too. You can sign in with a link by email at this address, or with a key on your device:',
  'letter.left.yours.u':
    'What you said yourself is still yours. You still have your account too. You can sign in with a link by email at this address, or with a key on your device:',
  'letter.left.take.je':
    'If this is your work address, you may soon not be able to read email there. So download what is yours now, or call us:',
  'letter.left.take.u':
    'If this is your work address, you may soon not be able to read email there. So download what is yours now, or call us:',
} as const satisfies Record<keyof typeof nl, Message>
