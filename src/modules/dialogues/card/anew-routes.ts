import { page } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import { letChooseAnew } from './commands/let-choose-anew.ts'
import { cardWords } from './locales/index.ts'
import { AnewPage, MayChoosePage } from './pages/AnewPages.tsx'
import { atDesk } from './policy.ts'

/** At the telephone desk: whoever lost their word, or has a locked card, may choose another. */
export const anewRoutes: readonly Route[] = formRoutes({
  path: '/desk/cards/anew',
  policy: atDesk,
  thing: 'card',
  command: letChooseAnew,
  input: ({ posted }) => posted,
  show: ({ locale }, form) =>
    page({ title: cardWords(locale)('anew.title'), body: AnewPage({ locale, form }) }),
  done: (_, { locale, posted }) =>
    page({
      title: cardWords(locale)('anew.done'),
      body: MayChoosePage({ locale, name: fieldOf(posted, 'name').trim() }),
    }),
})
