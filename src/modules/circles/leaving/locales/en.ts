import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'errors.title': 'Not yet. What you chose is still there.',
  link: 'Leave this circle',
  title: 'Leaving {name}',
  lead: 'You can always leave. You do not need to say why.',
  back: 'Back to {name}',
  'stays.title': 'What stays',
  'stays.words': 'What you said is still yours. You can still read it, change it and take it back.',
  'stays.fires': 'Conversations you were in stay open to you.',
  'stays.others': 'Nothing changes in other circles you are in.',
  'goes.title': 'What ends',
  'goes.read': 'You can no longer read what is only for this circle.',
  'goes.signed-up': 'Your sign-ups for meetings only for this circle are cancelled.',
  'goes.carries':
    'You no longer have to keep what you promised for this circle. The circle can see that somebody else has to.',
  'goes.back': 'If you want to come back later, ask a host for a place.',
  'host.last':
    'You are the only one who looks after this circle. If you leave, the people who look after the circle above it will find somebody else.',
  'host.hands-over':
    'You are the only one who looks after this circle. If you leave, nobody will be able to ask anybody. So ask somebody else first.',
  'host.hand-over': 'Ask somebody to take over',
  what: 'What would you like?',
  'what.missing': 'Choose what you would like.',
  'what.alone': 'Nobody else looks after it any more. Ask somebody else first.',
  'what.step-down': 'Stop looking after it, and stay',
  'what.step-down.hint': 'You will be in the circle like everybody else.',
  'what.leave': 'Leave the circle',
  'what.leave.hint': 'You will have no place here any more.',
  'go.leave': 'Leave the circle',
  'go.choose': 'Do this',
  'done.leave': 'You left the circle. What you said is still yours.',
  'done.step-down': 'You are now in the circle like everybody else. Thank you for looking after it.',
} as const satisfies Record<keyof typeof nl, Message>
