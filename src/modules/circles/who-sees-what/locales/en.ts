import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'Who sees what',
  lead: 'A circle is a place with people in it: a house, a team, a street, a movement. Here is what you see of a circle, and what you do not.',
  back: 'To people and organisations',

  'short.title': 'In short',
  'short.here': 'You read what was said where you sit yourself.',
  'short.elsewhere': 'From other places, you only read what people wanted to share.',
  'short.hat': 'Nobody else sees whether you are a client somewhere, or family.',

  'drawn.title': 'Say you belong to a house',
  'drawn.label':
    'Five circles, drawn: a movement, two houses in it, and two teams in those. You belong to one house.',
  'drawn.you': 'The coloured chair is yours. It is in circle 2.',
  numbered: '{number}. {name}',
  'circle.movement': 'The movement',
  'circle.yours': 'Your house',
  'circle.other': 'Another house',
  'circle.shared': 'A team of both houses',
  'circle.hidden': 'A team of your house',

  'inside.title': 'You belong here',
  'inside.what': 'You can read what people here say to each other, and what hosts did here.',
  'page.title': 'You see the page',
  'page.what': 'You do not see who is in it, or what they say to each other.',
  'nothing.title': 'You see nothing of this',
  'nothing.what':
    'The circle does not exist for you, even when you search. That is why its outline is dotted.',

  'asked.title': 'What people ask',
  'teams.asked': 'I belong to a house. Do I belong to its teams too?',
  'teams.answer': 'No. Neither does a host of the house. It is the same the other way round.',
  'two.asked': 'A team belongs to two houses. Do those houses see more of each other because of that?',
  'two.answer': 'No.',
  'invited.asked': 'I was asked and have not said yes yet. What can I see?',
  'invited.answer': 'The page, and who the host is. The rest opens when you say yes.',
  'seats.asked': 'Who sees that I am in it?',
  'seats.answer':
    'The host: your name, and since when. Others in the circle do not find you in a list. In a conversation, everybody at the table sees who is there.',
  'fire.asked': 'Does the host read what I said in a conversation?',
  'fire.answer':
    'Only if they were there themselves, or if you agree to share it. Looking after a circle does not let you read anything extra.',
  'hat.asked': 'Can anybody see that I am a client, or family?',
  'hat.answer': 'No. That is yours to tell. It is not on any page or in any list.',
  'away.asked': 'The host is away. Who can see things then?',
  'away.answer':
    'Sometimes somebody from the circle looks after it in the meantime. They cannot read anything more than before.',
  'closed.asked': 'The circle stops, or joins another. Who reads my words then?',
  'closed.answer':
    'The people who could already read them. Nobody else. You only go along yourself if you say yes.',

  'open.title': 'Who is the page of a circle for?',
  'open.lead': 'The host of a circle chooses this. Everybody in the circle can read who chose it, and when.',
  'everyone.name': 'For everyone',
  'everyone.what': 'Everyone sees the page, even without an account. Circles 1, 2 and 3 are like this.',
  'around.name': 'For the circles around it',
  'around.what':
    'Only people in the circle, or in a circle that it belongs to. One step, no further. Circle 4 is like this.',
  'members.name': 'For the people in it',
  'members.what':
    'Only people who are in the circle or were asked to be. To everybody else, the circle does not exist. Circle 5 is like this.',
} as const satisfies Record<keyof typeof nl, Message>
