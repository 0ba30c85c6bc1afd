import type { Message } from '../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'demo.title': 'Look through someone else’s eyes',
  'demo.lead':
    'All people here are invented, and so is everything they said. Choose somebody to look along with. You will see what they see, and no more.',
  'demo.now': 'You are now looking along with {name}.',
  'demo.lived': 'The people it is about, and those close to them',
  'demo.work': 'People who work in care or facilitate',
  'demo.board': 'People who help decide, and people who help the movement',
  'demo.outside': 'People from outside',
  'demo.look': 'Look along with {name}',
  'demo.arrived': 'You are now looking along with {name}.',
  'paper.title': 'People without an account',
  'paper.lead':
    'Most people in a conversation have no account. They have a card on paper. A few are here. Feel free to pick one up.',
  'paper.word': 'The word on this card is {word}.',
  'paper.no-word': 'An invitation opens without a word.',
  'paper.card': 'Pick up the card of {name}',
  'paper.invitation': 'Open the invitation of {name}',
  'mail.title': 'The post',
  'mail.lead': 'What Kampvuur sends here goes nowhere. The letters are all here together.',
  'mail.look': 'Read the post',
  'unknown.title': 'We do not know this name here',
  'unknown.lead': 'Perhaps the address is not quite right. Choose somebody from the list.',
  'unknown.back': 'To the list',
} satisfies Record<keyof typeof nl, Message>
