import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'Begin a circle in {name}',
  lead: 'You will look after it. Then you can invite people.',
  link: 'Begin a circle here',
  'errors.title': 'This cannot be done yet',
  kind: 'What kind of circle will it be?',
  'kind.missing': 'Choose what kind of circle it will be.',
  name: 'What is the circle called?',
  'name.missing': 'Give the circle a name.',
  'name.long': 'This name is too long. Keep it to 120 characters.',
  description: 'What is this circle?',
  'description.hint':
    'One or two sentences, as you would tell somebody at the door. You can leave this empty.',
  'description.long': 'This is too long. Keep it to 600 characters.',
  save: 'Begin this circle',
  done: 'The circle is there. Now you can invite people.',
} as const satisfies Record<keyof typeof nl, Message>
