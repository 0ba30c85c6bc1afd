import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'The report',
  whose:
    'These are the words of the people who spoke, as they said them. They are for {organisation}, and go no further than each person agreed to.',
  'our-house': 'our organisation',
  none: 'There is nothing in this report yet that you can read.',
  'kind.strength': 'This is good',
  'kind.improvement': 'This could be better',
  'kind.wish': 'This is what we wish for',
  actions: 'This is what we are going to do',
  'action.by': 'By {names}.',
  'action.due': 'Answer by {date}.',
  'action.answered': 'The answer is there.',
  'sort.link': 'Put sentences in the report',
  sort: 'Putting sentences in the report',
  'sort.lead': 'Choose where each sentence goes. Short is good: a few sentences in each part.',
  'sort.own':
    'The report is made of their own words. If somebody takes a sentence back, it is gone from here too. What stays in the conversation is not in the report.',
  'sort.none': 'There is no sentence yet that may leave the conversation.',
  'sort.where': 'Where does this sentence belong?',
  'sort.nowhere': 'Not in the report',
  'sort.do': 'Save the report',
  'sort.done': 'The report has been saved.',
} satisfies Record<keyof typeof nl, Message>
