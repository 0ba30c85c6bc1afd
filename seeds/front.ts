import { t } from './text.ts'
import type { FrontText } from './types.ts'

/** What a visitor reads first. */
export const front: FrontText = {
  sentence: t(
    'Mensen die zorg krijgen, zorg geven of zorg regelen, schuiven hier bij elkaar aan en vertellen wat ertoe doet.',
    'People who receive care, give care or arrange care pull up a chair here and say what matters.',
  ),
  lines: [
    t('Wat jij zegt, gaat niet verder dan jij wilt.', 'What you say goes no further than you want it to.'),
    t(
      'En je hoort wat ermee gebeurt, ook als dat niets is.',
      'And you hear what comes of it, even when that is nothing.',
    ),
  ],
}
