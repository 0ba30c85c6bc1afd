import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'The report',
  whose:
    'These are the words of who told, as they said them. They are for {organisation}, and go no further than each agreed to.',
  'our-house': 'our organisation',
  none: 'There is nothing in this report yet that you can read.',
  'kind.strength': 'This is good',
  'kind.improvement': 'This can be better',
  'kind.wish': 'This we wish for',
  actions: 'This is what we are going to do',
  'action.by': 'By {names}.',
  'action.due': 'Answer by {date}.',
  'action.answered': 'The answer is there.',
  'sort.link': 'Put sentences in the report',
  sort: 'Putting sentences in the report',
  'sort.lead': 'Choose for each sentence where it stands. Short is good: a few sentences each.',
  'sort.own':
    'The report is made of their own words. If somebody takes a sentence back, it is gone here too. What stays in the conversation is not in it.',
  'sort.none': 'There is no sentence yet that may leave the conversation.',
  'sort.where': 'Where does this sentence belong?',
  'sort.nowhere': 'Not in the report',
  'sort.do': 'Keep the report',
  'sort.done': 'The report is kept.',
} satisfies Record<keyof typeof nl, Message>
