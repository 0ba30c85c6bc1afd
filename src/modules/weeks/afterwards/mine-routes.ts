import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { signedIn } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import { myKept } from './asked.ts'
import { sayKept } from './commands/say-kept.ts'
import { afterWords } from './locales/index.ts'
import { MyKeptPage } from './pages/MyKeptPage.tsx'

/** Who is heard says for themselves whether it stays, and until when. */
export const myKeptRoutes: readonly Route[] = formRoutes({
  path: '/mine/kept',
  policy: signedIn,
  thing: 'keepsake',
  command: sayKept,
  input: ({ posted }) => ({
    ...{ keepsake: fieldOf(posted, 'keepsake'), speaker: fieldOf(posted, 'speaker') },
    ...{ says: fieldOf(posted, 'says'), until: fieldOf(posted, 'until') },
  }),
  async show({ db, locale }, form) {
    const kept = await myKept(db)
    return page({
      title: afterWords(locale)('mine.title'),
      door: 'mine',
      body: MyKeptPage({ locale, form, kept }),
    })
  },
  done: ({ says }, { locale }) => redirect('/mine/kept', { flash: afterWords(locale)(`mine.done.${says}`) }),
})
