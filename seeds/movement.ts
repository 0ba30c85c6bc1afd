import { questions } from './questions.ts'
import { t } from './text.ts'
import type { Movement } from './types.ts'

export const movement: Movement = {
  slug: 'een-stoel-erbij',
  name: t('Een stoel erbij', 'One more chair'),
  contact: {
    name: 'Lotte Smeets',
    role: t('coördinator', 'coordinator'),
    telephone: '085 000 01 01',
  },
  email: 'lotte@een-stoel-erbij.example',
  questions,
}
