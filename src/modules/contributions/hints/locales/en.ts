import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'Could somebody be recognised from this?',
  mail: 'There is an email address here: “{words}”.',
  phone: 'There is a telephone number here: “{words}”.',
  number: 'There is a number here that may belong to one person: “{words}”.',
  address: 'There is an address here: “{words}”.',
  birth: 'It says here when somebody was born: “{words}”.',
  name: 'There is a name here: “{words}”.',
  room: 'It says here where somebody lives: “{words}”.',
  only: 'It says “{words}” here. Sometimes that tells people who it is.',
  free: 'It can stay like this. You can also say it in another way.',
  dismiss: 'Leave it',
} as const satisfies Record<keyof typeof nl, Message>
