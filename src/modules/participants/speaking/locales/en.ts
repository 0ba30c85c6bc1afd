import type { nl } from './nl.ts'

export const en: Record<keyof typeof nl, string> = {
  title: '{name} says',
  'rule.everyone': 'Everybody who sits here said yes.',
  'rule.most': 'Most people who sit here said yes.',
  'rule.two': 'Two people who sit here said yes.',
  waits: 'Do we say this together?',
  'waits.about':
    'Only who sits here sees this. Nobody else knows what you answer. It comes on our page once: {rule}',
  'waits.rule.everyone': 'everybody who sits here says yes.',
  'waits.rule.most': 'most people who sit here say yes.',
  'waits.rule.two': 'two people say yes, and not as many say no.',
  yes: 'Yes, these are my words too',
  no: 'No, I do not say this along',
  'own.yes': 'You said yes.',
  'own.no': 'You said no.',
  'still.no': 'I no longer stand behind this',
  add: 'Let the neighbourhood say something',
  rule: 'When do we speak together?',
  away: 'Take this away',

  'new.title': 'What does the neighbourhood say?',
  'new.lead':
    'A few sentences that you say together, as a street, a quarter or a village. Whoever sits here is asked whether these are their words too. Who says nothing does not say yes.',
  'new.words': 'What would you like to say?',
  'new.words.hint': 'Do not write down names of people.',
  'new.question': 'Does it belong with a question that you share?',
  'new.question.none': 'No, it stands by itself',
  'new.save': 'Ask the others',
  'new.done': 'It is there. Whoever sits here can now say whether these are their words too.',
  answered: 'Your answer was kept. You can always change it.',
  'taken-away': 'It is gone.',

  'rule.title': 'When do we speak together?',
  'rule.lead':
    'Agree on this with each other first. Who sits here without an account counts too and can only answer at the table: rather do not choose everybody then.',
  'rule.field': 'Something is said by us when',
  'rule.most.label': 'most people say yes',
  'rule.everyone.label': 'everybody says yes',
  'rule.two.label': 'two people say yes, and not as many say no',
  'rule.save': 'This is how we speak',
  'rule.done': 'That is how it stands now. What was said stays said.',

  'words.missing': 'Write a few words.',
  'words.long': 'This is too long. Keep it to a few sentences.',
  'question.wrong': 'Choose a question.',
  'rule.missing': 'Choose when you speak together.',
}
