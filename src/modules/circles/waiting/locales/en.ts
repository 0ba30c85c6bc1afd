import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  link: 'What is waiting here',
  title: 'What is waiting here',
  all: 'All that is waiting here, together',
  lead: 'Everything that waits for an answer at {name}, together. You do not have to do it all yourself, or all today.',
  back: 'To {name}',
  mine: 'What is waiting at {name}',
  none: 'Nothing is waiting now.',
  'group.people': 'From people',
  'group.movements': 'From other movements and from elsewhere',
  waits: { one: 'One is waiting.', other: '{count} are waiting.' },
  'waits.many': '{count} or more are waiting.',
} satisfies Record<keyof typeof nl, Message>
