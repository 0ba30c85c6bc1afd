import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'errors.title': 'Not yet. What you typed is still there.',
  'email.wrong': 'This is not a whole email address. One looks like this: name@example.org.',

  link: 'Ask somebody to be the host',
  page: 'Nobody is looking after this place now.',
  'list.link': 'Places without a host',
  title: 'A host for {name}',
  lead: 'Nobody is looking after this place now. Ask somebody who belongs there. They say yes or no themselves.',
  opens: 'It does not let you see any more of this place than you do now.',
  back: 'Back to {name}',
  'asked.mail': '{name} was asked on {day}, by letter. There is no answer yet.',
  'asked.card': 'A card for {name} was made on {day}. There is no answer yet.',
  'asked.again': 'If you ask somebody else, the first question no longer counts.',
  name: 'Name of the person you are asking',
  'name.hint': 'This is how the name appears in the circle. A first name will do.',
  'name.missing': 'Fill in a name.',
  'name.long': 'This name is too long. Make it shorter.',
  email: 'Email address',
  'email.hint': 'If you do not have it, leave this empty. Then you can make a card to give them.',
  'email.purpose': 'Only for signing in and for letters. Nobody else sees it.',
  ask: 'Ask',
  sent: '{name} gets a letter with a link, and says yes or no.',

  'card.title': 'A card for {name}',
  'card.place': 'Would you look after {circle}?',

  'list.title': 'Places without a host in {name}',
  'list.lead':
    'Nobody looks after these places yet. Ask somebody for each of them. From then on, they look after it themselves.',
  'list.none': 'Every place is looked after.',
  'list.asked': 'Asked on {day}',
} as const satisfies Record<keyof typeof nl, Message>
