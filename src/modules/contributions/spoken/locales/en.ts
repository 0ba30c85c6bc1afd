import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'sentence.empty': 'There is nothing here yet. Write a sentence, or go back. Saying nothing is fine too.',
  'sentence.long':
    'This text is too long to pass on. Make it one sentence, 600 characters at most. Everything you wrote is still here.',
  'sentence.three':
    'You have already chosen three sentences. Leave one out first. What you wrote is still here.',
  'sentence.three-waiting':
    'Three sentences that you wrote down for this person are already waiting. Read those back first. What you wrote is still here.',
  'sentence.three-yes':
    'Three sentences have been chosen already. Leave one out first. This sentence will keep waiting.',
  'write-for.nobody': 'Choose who you are writing for.',
  'write-for.not-helping':
    'You are no longer helping this person. What you wrote is still here. Begin helping again and we will save it.',
  'write-for.way': 'Choose whether you are hearing this now, or copying it from paper.',
  'audience.none': 'Choose one of the three buttons.',
} satisfies Record<keyof typeof nl, Message>
