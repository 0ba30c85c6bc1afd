import type { nl } from './nl.ts'

export const en: Record<keyof typeof nl, string> = {
  title: '{name} says',
  'rule.everyone': 'Everybody in this circle said yes.',
  'rule.most': 'Most people in this circle said yes.',
  'rule.two': 'Two people in this circle said yes.',
  waits: 'Shall we say this together?',
  'waits.about':
    'Only people in this circle can see this. Nobody else knows what you answer. It goes on our page once: {rule}',
  'waits.rule.everyone': 'everybody in this circle says yes.',
  'waits.rule.most': 'most people in this circle say yes.',
  'waits.rule.two': 'two people say yes, and fewer say no.',
  yes: 'Yes, these are my words too',
  no: 'No, these are not my words',
  'own.yes': 'You said yes.',
  'own.no': 'You said no.',
  'still.no': 'I no longer stand behind this',
  add: 'Let the neighbourhood say something',
  rule: 'When do we speak together?',
  away: 'Take this away',

  'new.title': 'What does the neighbourhood say?',
  'new.lead':
    'A few sentences that you say together, as a street, a quarter or a village. Everybody in this circle is asked whether these are their words too. Saying nothing is not a yes.',
  'new.words': 'What would you like to say?',
  'new.words.hint': 'Do not write down people’s names.',
  'new.question': 'Does it belong with a question that you share?',
  'new.question.none': 'No, it is separate',
  'new.save': 'Ask the others',
  'new.done': 'It is there. People in this circle can now say whether these are their words too.',
  answered: 'Your answer has been saved. You can always change it.',
  'taken-away': 'It is gone.',

  'rule.title': 'When do we speak together?',
  'rule.lead':
    'Agree on this with each other first. People without an account count too, and can only answer at the table. If you have any, it is better not to choose everybody.',
  'rule.field': 'We say something together when',
  'rule.most.label': 'most people say yes',
  'rule.everyone.label': 'everybody says yes',
  'rule.two.label': 'two people say yes, and fewer say no',
  'rule.save': 'This is how we speak',
  'rule.done': 'That is the rule now. What has already been said stays.',

  'words.missing': 'Write a few words.',
  'words.long': 'This is too long. Keep it to a few sentences.',
  'question.wrong': 'Choose a question.',
  'rule.missing': 'Choose when you speak together.',
}
