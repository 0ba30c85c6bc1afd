import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'errors.title': 'Not done yet. What you typed is still there.',
  conflict:
    'Somebody else has just changed this. What you typed is still there. See what you want to keep, then save.',

  from: 'From our sister movement {name}',
  'from.link': 'Read it with {name}',
  by: '{name} says of this',
  'place.link': 'Put this on the site of {name} too',

  'place.title': 'On the site of {name} too',
  'place.lead':
    'You refer to this story, with an introduction of your own. The text stays theirs who wrote it.',
  'place.story': 'The story: {title}',
  'place.asks':
    'Whoever wrote it is first asked whether you may. Only after a yes does it stand on your site.',
  'place.stands': 'Whoever wrote it agrees.',
  'place.other':
    'The story stands on your site. Other words stand there only after a yes of whoever wrote it. Until then what stood there stays.',
  'place.holds':
    'When the story changes, it changes with you too. When it is taken away, it is gone from your site at once.',
  introduction: 'Your introduction',
  'introduction.hint': 'Why would people read this with you? Two or three sentences, in your own words.',
  'introduction.missing': 'Add a few words. Then people know why it stands with you.',
  'introduction.long': 'The introduction is too long. Keep it within 600 characters.',
  label: 'Whom is it for above all?',
  'label.hint': 'For example: interesting for youth care too. You may leave this open.',
  'label.long': 'This is too long. Keep it within 80 characters.',
  'place.ask': 'Ask whether you may',
  'place.go': 'Put it on our site',
  'place.keep': 'Keep the introduction',
  'place.done': 'It stands on your site.',
  'place.asked': 'The question is asked. You will hear it here.',

  'placed.link': 'Stories of sister movements',
  'placed.title': 'Stories of sister movements',
  'placed.lead': 'What stands on the site of {name} and is of a sister movement.',
  'placed.how': 'Would you like one more? Open the story. At the bottom is a link for hosts.',
  'placed.none': 'Nothing stands here yet. It may stay that way.',
  'placed.waits-us': 'Whoever wrote this offers it to you.',
  'placed.waits-them': 'You asked. Whoever wrote it has not answered yet.',
  'placed.stands': 'This stands on your site.',
  'placed.other': 'You asked whether this may stand there. Whoever wrote it has not answered yet:',
  'placed.unask.other': 'Ask no longer',
  'placed.of': 'From {name}',
  'placed.read': 'Read the story',
  'placed.write': 'Write an introduction to it',
  'placed.change': 'Change the introduction',
  'placed.off': 'Take it off our site',
  'placed.no': 'No, thank you',
  'placed.unask': 'Ask no longer',
  'placed.gone': 'It is gone from your site.',
  'placed.back': 'Back to {name}',

  'offer.link': 'Let it be read with a sister movement too',
  'offer.title': 'With a sister movement too?',
  'offer.lead': 'Your story stays here. A sister refers to it, with an introduction of her own.',
  'offer.holds':
    'When you change something, it changes there too. When you take it away, it is gone there at once.',
  'offer.none': 'There is no sister movement now where this can stand.',
  'offer.nothing': '{name} has not said anything yet.',
  'offer.offered': 'You offered it to {name}. Now it waits for them.',
  'offer.asks': '{name} would like to let your story be read too. This is what they put above it:',
  'offer.other': '{name} would like to put something else above it. It stands there only once you say yes:',
  'offer.agree.other': 'Yes, put this above it',
  'offer.keep': 'No, leave what stands there',
  'offer.said.keep': 'What stood there stays.',
  'offer.conflict': 'The words were changed just now. Read them here once more, and then say what you want.',
  'offer.stands': 'It stands with {name} too. This is what they put above it:',
  'offer.yes': 'Offer it to {name}',
  'offer.agree': 'Yes, they may',
  'offer.no': 'No, rather not',
  'offer.unoffer': 'Take the offer back',
  'offer.off': 'Take it away there',
  'offer.said.yes': 'That is said.',
  'offer.said.no': 'It does not stand there, or no longer.',
  'offer.back': 'Back to your story',

  'letter.subject': 'A question about a story',
  'letter.greeting': 'Dear {name},',
  'letter.asked.je':
    'A question waits for you: may a story stand on the site of a sister movement too? You can read it here:',
  'letter.asked.u':
    'A question waits for you: may a story stand on the site of a sister movement too? You can read it here:',
} as const satisfies Record<keyof typeof nl, Message>
