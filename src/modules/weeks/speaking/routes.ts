import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { signedIn } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import { visitWords } from '../visit/locales/index.ts'
import { mySpeaking } from './queries.ts'
import { SpeakingPage } from './SpeakingPage.tsx'
import { saySpeaking } from './say.ts'

/** Where somebody speaks says for themselves whether their name stands there. */
export const speakingRoutes: readonly Route[] = formRoutes({
  path: '/mine/speaking',
  policy: signedIn,
  thing: 'programme session',
  command: saySpeaking,
  input: ({ posted }) => ({ speaker: fieldOf(posted, 'speaker'), says: fieldOf(posted, 'says') }),
  async show({ db, locale }, form) {
    const speaking = await mySpeaking(db)
    return page({
      title: visitWords(locale)('speaking.title'),
      door: 'mine',
      body: SpeakingPage({ locale, form, speaking }),
    })
  },
  done: ({ says }, { locale }) =>
    redirect('/mine/speaking', { flash: visitWords(locale)(`speaking.done.${says}`) }),
})
