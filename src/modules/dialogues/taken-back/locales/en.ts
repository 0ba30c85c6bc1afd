import type { nl } from './nl.ts'

export const en = {
  'mine.title': 'Something is gone',
  'mine.lead':
    'Somebody let words go less far. We do not say whose they were. Read whether what you made is still right. Nobody else hears this.',
  'cluster.some': 'With ‘{name}’, in {title}, not all words lie there any more.',
  'cluster.alone':
    'Below ‘{name}’, in {title}, nothing is left. Only who leads the conversation still sees it, until you choose.',
  'cluster.link': 'Read it over',
  'cluster.decide': 'Look and choose',
  'answer.some': 'You look for an answer at {askedOf}. Not all words lie with it any more.',
  'answer.alone':
    'You look for an answer at {askedOf}. No words lie with it any more. We do not remind you of it any more.',
  'answer.given.some': 'You brought an answer of {askedOf}. Not all words lie with it any more.',
  'answer.given.alone':
    'You brought an answer of {askedOf}. No words lie with it any more. Others do not see it any more.',
  'answer.link': 'Read your answer over',
  'report.some': 'Not all words stand in the report of {title} any more.',
  'report.alone': 'No words stand in the report of {title} any more.',
  'report.link': 'Read the report over',
  'letter.some': 'The letter of {title} tells of words that are not there any more.',
  'letter.alone': 'The letter of {title} tells of words that are not there any more.',
  'letter.link': 'Read the letter over',
  'seen.do': 'I have read this',

  'apart.title': 'What do you do with this?',
  'apart.lead':
    'Nothing lies below it any more. Until you choose, only who leads the conversation or looks for an answer still sees it.',
  'apart.keep': 'Our own text stays',
  'apart.keep.body':
    'The name and the answer stay for who was at the conversation. Look first whether it holds nothing that somebody said.',
  'apart.ask-anew': 'We ask anew',
  'apart.ask-anew.body':
    'Ask at the table whether anybody still wants to say something about this. It stays closed until words lie with it again. Ask nobody why.',
  'apart.asking': 'You ask anew. It stays closed until words lie with it again.',
  'apart.let-go': 'We let it go',
  'apart.let-go.body': 'The name disappears, and nobody looks for an answer any more.',
  'apart.stands': 'This stands without words, for who was at the conversation.',
  'apart.done': 'It is kept.',
} as const satisfies Record<keyof typeof nl, string>
