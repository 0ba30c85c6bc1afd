import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  away: 'The connection dropped. Your sentence is still on this device. We send it as soon as we can.',
  'away.choice': 'The connection dropped. Your choice is still on this device. We send it as soon as we can.',
  'away.typed':
    'The connection dropped. What you wrote is still on this device. We send it as soon as we can.',
  slow: 'This takes a while. What you wrote is on this device, and we send it as soon as we can.',
  'go-on': 'You can just keep writing.',
  unkept: 'This device cannot keep anything for you. Leave this page open until your sentence has arrived.',
  waits: 'This is still waiting',
  sending: 'There was still something on this device. We are sending it now.',
  arrived: 'What was waiting has arrived.',
  look: 'Show me',
  draft: 'What you typed before has been restored.',
  held: 'This could not be sent as it is',
  'held.look': 'See what is wrong',
  'held.drop': 'Remove it from this device',
  over: 'Your place has been closed, or this is no longer there. What you wrote is still here: copy it, or call.',
  'leave.waits': 'Something here has not arrived yet. If you leave now, it is gone.',
  'leave.stay': 'Stay a moment',
  'leave.go': 'Throw it away and leave',
  'leave.away':
    'There is no connection, so we cannot close your place on this device now. Please try again in a while.',
} as const satisfies Record<keyof typeof nl, Message>
