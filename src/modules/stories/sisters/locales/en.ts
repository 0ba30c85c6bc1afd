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
  'place.asks': 'We first ask the person who wrote it. It only appears on your site after a yes.',
  'place.stands': 'The person who wrote it agrees.',
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

  'placed.link': 'Stories from sister movements',
  'placed.title': 'Stories from sister movements',
  'placed.lead': 'What is on the site of {name} and comes from a sister movement.',
  'placed.how': 'Would you like to add one? Open the story. At the bottom is a link for hosts.',
  'placed.none': 'There is nothing here yet. That is fine.',
  'placed.waits-us': 'The person who wrote this is offering it to you.',
  'placed.waits-them': 'You asked. The person who wrote it has not answered yet.',
  'placed.stands': 'This is on your site.',
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
  'offer.nothing': '{name} has not said anything yet.',
  'offer.offered': 'You offered it to {name}. Now it is up to them.',
  'offer.asks': '{name} would like to show your story too. This is what they put above it:',
  'offer.stands': 'It is on the site of {name} too. This is what they put above it:',
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
