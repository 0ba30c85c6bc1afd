import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'Who sees what',
  lead: 'A circle is a place with people in it: a house, a team, a street, a movement. Here is what you see of a circle, and what you do not.',
  back: 'To people and organisations',

  'short.title': 'In short',
  'short.here': 'You read what was said where you sit yourself.',
  'short.elsewhere': 'Of other places you read only what somebody wanted to be told further.',
  'short.hat': 'Whether you are a client somewhere, or family, nobody else sees.',

  'drawn.title': 'Say you sit in a house',
  'drawn.label':
    'Five circles, drawn: a movement, two houses in it, and two teams in those. You sit in one house.',
  'drawn.you': 'The coloured chair is yours. It stands in circle 2.',
  numbered: '{number}. {name}',
  'circle.movement': 'The movement',
  'circle.yours': 'Your house',
  'circle.other': 'Another house',
  'circle.shared': 'A team of both houses',
  'circle.hidden': 'A team of your house',

  'inside.title': 'You sit here',
  'inside.what': 'You read what is said here among yourselves, and what hosts did here.',
  'page.title': 'You see the page',
  'page.what': 'You do not see who sits there, or what is said there among them.',
  'nothing.title': 'Of this you see nothing',
  'nothing.what': 'For you the circle is nowhere, also when you search. That is why its line is dotted.',

  'asked.title': 'What people ask',
  'teams.asked': 'I sit in a house. Do I sit in its teams too?',
  'teams.answer': 'No. A host of the house does not either. The other way round it is the same.',
  'two.asked': 'A team sits in two houses. Do these houses see more of each other then?',
  'two.answer': 'No.',
  'invited.asked': 'I was asked and did not say yes yet. What do I see?',
  'invited.answer': 'The page, and who is host. The rest opens when you say yes.',
  'seats.asked': 'Who sees that I sit there?',
  'seats.answer':
    'The host: your name, and since when. Others who sit there do not find you in a list. At a conversation everybody at the table sees who is there.',
  'fire.asked': 'Does the host read what I said at a conversation?',
  'fire.answer':
    'Only if they sat there themselves, or if you agree that it goes further. Looking after a circle opens nothing.',
  'hat.asked': 'Can anybody see that I am a client, or family?',
  'hat.answer': 'No. That stays yours. It stands on no page and in no list.',
  'away.asked': 'The host is away. Who looks on then?',
  'away.answer':
    'Sometimes somebody of the circle looks after it meanwhile. They read nothing more than before.',
  'closed.asked': 'The circle stops, or joins another. Who reads my words then?',
  'closed.answer': 'Who could read them before. Nobody else. You yourself go along only if you say yes.',

  'open.title': 'For whom is the page of a circle?',
  'open.lead': 'The host of a circle chooses this. Everybody who sits there can read who chose it, and when.',
  'everyone.name': 'For everyone',
  'everyone.what': 'Everyone sees the page, also without an account. Circles 1, 2 and 3 are like this.',
  'around.name': 'For who sits around it',
  'around.what':
    'Only who sits in the circle, or in a circle that it sits in itself. One step, no further. Circle 4 is like this.',
  'members.name': 'For who sits in it',
  'members.what':
    'Only who sits in the circle or was asked. For everybody else the circle does not exist. Circle 5 is like this.',
} as const satisfies Record<keyof typeof nl, Message>
