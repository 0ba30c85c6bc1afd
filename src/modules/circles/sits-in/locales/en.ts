import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'Where {name} sits',
  lead: 'A circle can sit in several circles. That does not open anything: people here do not get a place there, or the other way round.',
  link: 'Where this circle sits',
  back: 'Back to {name}',
  more: 'Who sees what in a circle',
  'errors.title': 'This cannot be done yet',
  home: 'Belongs to',
  also: 'Also sits in',
  'also.none': 'This circle is not in any other circle. That is fine.',
  leave: 'Take it out of {name}',
  asked: 'Asked, no answer yet',
  'take-back': 'Withdraw the question to {name}',
  asking: 'Would like to sit here too',
  'asking.what':
    'If you say yes, the circle appears on your page, for people who may see it. Nothing else changes.',
  yes: 'Yes, {name} can sit here',
  no: 'No, not now',
  add: 'One more place',
  place: 'What is the name of the other circle that this circle sits in?',
  'place.hint': 'Type the name as it appears on its page, or paste the address of its page.',
  'place.missing': 'Type the name of a circle.',
  'place.unknown': 'We found no circle with this name that this circle is not in yet.',
  'place.several': 'There are several with this name. Paste the address of its page.',
  'place.within': 'That circle is itself in this circle. So it cannot be the other way round too.',
  ask: 'Place this circle there too',
  'done.sits': 'The circle is now in {name} too.',
  'done.asked': 'We have asked the people who look after {name}.',
  'done.answered': 'That is how it is now.',
} as const satisfies Record<keyof typeof nl, Message>
