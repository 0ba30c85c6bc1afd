import type { nl } from './nl.ts'

export const en = {
  'mine.title': 'Something is gone',
  'mine.lead':
    'Somebody has let their words go less far. We do not say whose they were. Check whether what you made is still right. Nobody else is told.',
  'cluster.some': 'Some words under ‘{name}’, in {title}, are no longer there.',
  'cluster.alone':
    'There is nothing left under ‘{name}’, in {title}. Until you choose, only the person who leads the conversation can still see it.',
  'cluster.link': 'Read it through',
  'cluster.decide': 'Look and choose',
  'answer.some': 'You are looking for an answer from {askedOf}. Some of the words are no longer there.',
  'answer.alone':
    'You are looking for an answer from {askedOf}. None of the words are there any more. We will not remind you about it again.',
  'answer.given.some': 'You brought an answer from {askedOf}. Some of the words are no longer there.',
  'answer.given.alone':
    'You brought an answer from {askedOf}. None of the words are there any more. Others can no longer see it.',
  'answer.link': 'Read your answer through',
  'report.some': 'Some words are no longer in the report of {title}.',
  'report.alone': 'There are no words left in the report of {title}.',
  'report.link': 'Read the report through',
  'letter.some': 'The letter about {title} mentions words that are no longer there.',
  'letter.alone': 'The letter about {title} mentions words that are no longer there.',
  'letter.link': 'Read the letter through',
  'seen.do': 'I have read this',

  'apart.title': 'What do you want to do with this?',
  'apart.lead':
    'There is nothing left under it. Until you choose, only people who lead the conversation or are looking for an answer can still see it.',
  'apart.keep': 'Keep our own text',
  'apart.keep.body':
    'The name and the answer stay for the people who were at the conversation. First check that they do not contain anything somebody said.',
  'apart.ask-anew': 'Ask again',
  'apart.ask-anew.body':
    'Ask at the table whether anybody still wants to say something about this. It stays closed until there are words with it again. Do not ask anybody why.',
  'apart.asking': 'You are asking again. It stays closed until there are words with it again.',
  'apart.let-go': 'Let it go',
  'apart.let-go.body': 'The name disappears, and nobody needs to look for an answer any more.',
  'apart.stands': 'This is shown without words, for the people who were at the conversation.',
  'apart.done': 'Saved.',
} as const satisfies Record<keyof typeof nl, string>
