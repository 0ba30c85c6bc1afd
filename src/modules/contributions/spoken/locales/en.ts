import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'sentence.empty': 'There is nothing here yet. Write a sentence, or go back. Saying nothing is fine too.',
  'sentence.long':
    'This text is too long to travel. Make it one sentence, 600 characters at most. All you wrote is still here.',
  'sentence.three':
    'You have chosen three sentences already. Leave one out first. What you wrote is still here.',
  'sentence.three-waiting':
    'Three sentences that you wrote down for this person wait already. Read those back first. What you wrote is still here.',
  'sentence.three-yes':
    'Three sentences have been chosen already. Leave one out first. This sentence goes on waiting.',
  'write-for.nobody': 'Choose for whom you write.',
  'write-for.not-helping':
    'You are no longer helping this person. What you wrote is still here. Begin helping again and we will keep it.',
  'write-for.way': 'Choose whether you hear this now, or copy it from paper.',
  'audience.none': 'Choose one of the three buttons.',
} satisfies Record<keyof typeof nl, Message>
