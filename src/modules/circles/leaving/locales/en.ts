import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'errors.title': 'Not yet. What you chose is still there.',
  link: 'Leave this circle',
  title: 'Leaving {name}',
  lead: 'You always may. You need not say why.',
  back: 'Back to {name}',
  'stays.title': 'What stays',
  'stays.words': 'What you said stays yours. You can still read it, change it and take it back.',
  'stays.fires': 'Conversations you were at stay open to you.',
  'stays.others': 'Other circles in which you sit do not change.',
  'goes.title': 'What ends',
  'goes.read': 'You no longer read what is for this circle alone.',
  'goes.signed-up': 'Your sign-ups for meetings of this circle alone lapse.',
  'goes.carries':
    'What you promised from this circle is no longer yours to bring. The circle sees that somebody else has to.',
  'goes.back': 'Want to come back later? Then you ask a host for a place.',
  'host.last':
    'You are the only one who looks after this circle. If you leave, who looks after what is above it finds somebody else.',
  'host.hands-over':
    'You are the only one who looks after this circle. After you nobody could ask anybody. So ask somebody else first.',
  'host.hand-over': 'Ask somebody to take over',
  what: 'What would you like?',
  'what.missing': 'Choose what you would like.',
  'what.alone': 'By now nobody else looks after it. Ask somebody else first.',
  'what.step-down': 'Look after it no more, and stay',
  'what.step-down.hint': 'You sit in the circle like everybody else then.',
  'what.leave': 'Leave the circle',
  'what.leave.hint': 'You have no place here then.',
  'go.leave': 'Leave the circle',
  'go.choose': 'Do this',
  'done.leave': 'You left the circle. What you said stays yours.',
  'done.step-down': 'You sit in the circle like everybody else now. Thank you for looking after it.',
} as const satisfies Record<keyof typeof nl, Message>
