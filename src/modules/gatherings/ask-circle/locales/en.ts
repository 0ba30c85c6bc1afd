import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'Ask the whole circle',
  lead: 'Everybody who sits in this circle gets a letter by mail with yes, maybe and no. Whoever joins later gets it too.',
  'lead.series': 'You ask once. People answer for each time apart.',
  'ask.closed':
    'You can ask when this is announced, is still to come, and people can sign up. Look at that first.',
  ask: { one: 'Ask {count} person', other: 'Ask {count} people' },
  others: {
    one: '{count} person sits in the circle who was not asked yet.',
    other: '{count} people sit in the circle who were not asked yet.',
  },
  asked: { one: '{count} person was asked.', other: '{count} people were asked.' },
  'asked.all': 'Everybody in the circle was asked.',
  'asked.done': 'The letters are on their way.',
  'nobody-else': 'There is nobody to ask now.',
  paper: 'Without a mail address',
  'paper.lead': 'They get nothing by mail. Print their letter and hand it to them.',
  'paper.link': 'See and print these letters',
  'paper.print': 'Print these letters',
  'paper.none': 'Everybody who was asked has a mail address.',
  back: 'Back to the gathering',
  link: 'Ask the whole circle',

  'asked.title': 'Are you coming?',
  'asked.lead': 'You are asked because you sit in this circle.',
  'asked.times': 'Say for each time whether you come. Later is fine too: this link goes on working.',
  'answer.needed': 'Choose yes, maybe or no for one time at least.',
  'place.full':
    'There is no place there just now. You keep the place that you had. Your other answers are saved.',
  save: 'Save',
  saved: 'Saved.',
  needs: 'Tell what you need, or whom you bring',
  off: 'It does not take place this time.',
  none: 'There is no time to come now.',
  mine: 'What you are asked to',

  'letter.asked.subject': '{movement} asks you to come: {title}',
  'letter.asked': 'You sit in this circle. We would like to have you there.',
  'letter.series':
    'It comes back. You can say for each time whether you come. This is the first one to come:',
  'letter.changed.subject': 'Something changed: {title}',
  'letter.changed': 'Something changed. Below is how it stands now.',
  'letter.cancelled.subject': 'Does not take place: {title}',
  'letter.cancelled': 'This does not take place.',
  'letter.answered.subject': 'Your answer: {title}',
  'letter.answered': 'Thank you. This is how it stands now:',
  'letter.answer': 'Say yes, maybe or no here:',
  'letter.answer.account': 'Say yes, maybe or no here, once you are in:',
  'letter.paper': 'You can say yes, maybe or no at {address}, with this code: {code}.',
  'letter.paper.account': 'You can say yes, maybe or no at {address}.',
} as const satisfies Record<keyof typeof nl, Message>
