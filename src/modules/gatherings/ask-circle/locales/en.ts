import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'Ask the whole circle',
  lead: 'Everybody in this circle gets a letter by email with yes, maybe and no. Whoever joins later gets it too.',
  'lead.series': 'You ask once. People answer for each time separately.',
  'ask.closed':
    'You can ask once this has been announced, if it is still to come and people can sign up. Check that first.',
  ask: { one: 'Ask {count} person', other: 'Ask {count} people' },
  others: {
    one: '{count} person in the circle has not been asked yet.',
    other: '{count} people in the circle have not been asked yet.',
  },
  asked: { one: '{count} person has been asked.', other: '{count} people have been asked.' },
  'asked.all': 'Everybody in the circle has been asked.',
  'asked.done': 'The letters are on their way.',
  'nobody-else': 'There is nobody left to ask now.',
  paper: 'Without an email address',
  'paper.lead': 'They get nothing by email. Print their letter and hand it to them.',
  'paper.link': 'See and print these letters',
  'paper.print': 'Print these letters',
  'paper.none': 'Everybody who was asked has an email address.',
  back: 'Back to the gathering',
  link: 'Ask the whole circle',

  'asked.title': 'Are you coming?',
  'asked.lead': 'You are being asked because you are in this circle.',
  'asked.times': 'Say for each time whether you are coming. Later is fine too: this link keeps working.',
  'answer.needed': 'Choose yes, maybe or no for one time at least.',
  'place.full': 'There is no place there just now. You keep the place you had. Your other answers are saved.',
  save: 'Save',
  saved: 'Saved.',
  needs: 'Say what you need, or who you are bringing',
  off: 'It is not happening this time.',
  none: 'There is no time to come now.',
  mine: 'What you have been invited to',

  'letter.asked.subject': '{movement} asks you to come: {title}',
  'letter.asked': 'You are in this circle. We would like to have you there.',
  'letter.series':
    'This happens more than once. You can say for each time whether you are coming. This is the first one:',
  'letter.changed.subject': 'Something has changed: {title}',
  'letter.changed': 'Something has changed. Below is how it is now.',
  'letter.cancelled.subject': 'Called off: {title}',
  'letter.cancelled': 'This has been called off.',
  'letter.answered.subject': 'Your answer: {title}',
  'letter.answered': 'Thank you. This is how it is now:',
  'letter.answer': 'Say yes, maybe or no here:',
  'letter.answer.account': 'Say yes, maybe or no here, once you are in:',
  'letter.paper': 'You can say yes, maybe or no at {address}, with this code: {code}.',
  'letter.paper.account': 'You can say yes, maybe or no at {address}.',
} as const satisfies Record<keyof typeof nl, Message>
