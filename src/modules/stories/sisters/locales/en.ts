import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'errors.title': 'Not done yet. What you typed is still there.',
  conflict:
    'Somebody else has just changed this. What you typed is still there. See what you want to keep, then save.',

  from: 'From our sister movement {name}',
  'from.link': 'Read it at {name}',
  by: '{name} says about this',
  'place.link': 'Put this on the site of {name} too',

  'place.title': 'On the site of {name} too',
  'place.lead':
    'You refer to this story, with an introduction of your own. The text still belongs to the person who wrote it.',
  'place.story': 'The story: {title}',
  'place.asks':
    'Whoever wrote it is first asked whether you may. Only after a yes does it stand on your site.',
  'place.stands': 'Whoever wrote it agrees.',
  'place.other':
    'The story stands on your site. Other words stand there only after a yes of whoever wrote it. Until then what stood there stays.',
  'place.holds':
    'If the story changes, it changes on your site too. If it is unpublished, it is gone from your site at once.',
  introduction: 'Your introduction',
  'introduction.hint': 'Why should your readers read this? Two or three sentences, in your own words.',
  'introduction.missing': 'Add a few words. Then people know why it is on your site.',
  'introduction.long': 'The introduction is too long. Keep it within 600 characters.',
  label: 'Who is it especially for?',
  'label.hint': 'For example: interesting for youth care too. You can leave this empty.',
  'label.long': 'This is too long. Keep it within 80 characters.',
  'place.ask': 'Ask whether you may',
  'place.go': 'Put it on our site',
  'place.keep': 'Save the introduction',
  'place.done': 'It is on your site.',
  'place.asked': 'The question has been asked. You will see the answer here.',

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
  'placed.unask': 'Withdraw the question',
  'placed.gone': 'It is gone from your site.',
  'placed.back': 'Back to {name}',

  'offer.link': 'Let a sister movement publish it too',
  'offer.title': 'On a sister movement’s site too?',
  'offer.lead': 'Your story stays here. The sister movement refers to it, with its own introduction.',
  'offer.holds':
    'If you change something, it changes there too. If you unpublish it, it is gone there at once.',
  'offer.none': 'There is no sister movement now that can show this.',
  'offer.nothing': 'It is not with {name}.',
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
  'offer.off': 'Remove it there',
  'offer.said.yes': 'That has been noted.',
  'offer.said.no': 'It is not there, or no longer there.',
  'offer.back': 'Back to your story',

  'letter.subject': 'A question about a story',
  'letter.greeting': 'Dear {name},',
  'letter.asked.je':
    'There is a question for you: may a story be on the site of a sister movement too? You can read it here:',
  'letter.asked.u':
    'There is a question for you: may a story be on the site of a sister movement too? You can read it here:',
} as const satisfies Record<keyof typeof nl, Message>
