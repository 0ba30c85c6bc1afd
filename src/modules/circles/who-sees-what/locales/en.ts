import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'Who sees what',
  lead: 'Everything happens in circles. A circle can sit in other circles. Here is what you see then, and what you do not.',
  back: 'To people and organisations',

  'drawn.title': 'Five circles, and you',
  'drawn.label':
    'Five circles, drawn: a movement, two houses in it, and two teams in those. You sit in one house.',
  'drawn.you': 'You sit on the coloured chair, in circle 2.',
  'drawn.dashed': 'A circle with a dashed line does not exist for you.',
  'circle.movement': 'The movement',
  'circle.yours': 'Your house',
  'circle.other': 'Another house',
  'circle.shared': 'A team of both houses',
  'circle.hidden': 'A team of your house',

  'open.everyone': 'This circle is open to everyone.',
  'open.around': 'This circle can be seen by who sits around it.',
  'open.members': 'This circle is only for who sits in it.',
  'sees.inside': 'You sit here. You read what is said here among yourselves, and what hosts did here.',
  'sees.page':
    'You see the page of this circle. You do not see who sits there, or what is said there among them.',
  'sees.nothing': 'You do not see this circle. For you it does not exist.',

  'rules.title': 'The rules, in plain words',
  'rule.sit': 'If you sit in a circle, that one circle opens for you. Nothing more.',
  'rule.down': 'If you sit in a house, you do not yet sit in the teams of that house. Not as a host either.',
  'rule.up': 'If you sit in a team, you do not yet sit in the house or in the movement.',
  'rule.two': 'If a team sits in two houses, these houses see nothing of each other by that.',
  'rule.asked': 'Who is invited sees the page and who is host. The rest opens after the yes.',
  'rule.seats': 'Who sits in a circle sees only the host of that circle.',
  'rule.fire':
    'What was said at a conversation stays with who sat there. It goes further only if who said it agrees.',
  'rule.hat': 'In which hat somebody sits, nobody else sees. Nowhere.',

  'open.title': 'For whom is the page of a circle?',
  'open.lead': 'The host of a circle chooses this. Everybody who sits there can read who chose it, and when.',
  'everyone.name': 'For everyone',
  'everyone.what': 'Everyone sees the page, also without an account.',
  'around.name': 'For who sits around it',
  'around.what':
    'Only who sits in the circle, or in a circle that this circle itself sits in, sees the page. One step, no further.',
  'members.name': 'For who sits in it',
  'members.what':
    'Only who sits in the circle or is invited sees the page. For everybody else the circle does not exist.',
} as const satisfies Record<keyof typeof nl, Message>
