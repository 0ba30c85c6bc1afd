import { countSending } from '../../../platform/codes/sending.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import { readsStory } from '../reading/policy.ts'
import { findStory } from '../reading/story.ts'
import { ownReactionPath, reactionCodes } from './code.ts'
import { sendReaction } from './commands/send-reaction.ts'
import { reactionWords } from './locales/index.ts'
import { ReactPage } from './pages/ReactPage.tsx'
import { wasSentAgain } from './was-sent-again.ts'

/** Asking or telling who wrote something. */
export const reactRoutes: readonly Route[] = formRoutes({
  path: '/stories/:slug/react',
  policy: readsStory,
  thing: 'reaction',
  command: sendReaction,
  async show({ db, actor, locale, params }, form) {
    const story = await findStory(db, params.slug ?? '')
    if (!story) throw new Absent()
    const by = story.sentIsReadBy
    const body = ReactPage({ locale, form, story, readBy: by, signedIn: actor.kind === 'person' })
    return page({ title: reactionWords(locale)(`title.${by}`), door: 'stories', body })
  },
  sameWordsOnce: true,
  async input(visit) {
    await countSending(visit, 'reactions')
    const { posted, params, locale } = visit
    return { ...posted, slug: params.slug, locale, form: fieldOf(posted, '_key') }
  },
  async done(sent, visit) {
    const [w, code] = [reactionWords(visit.locale), reactionCodes.of(visit.house, sent.id).long]
    return redirect(ownReactionPath(code), { flash: w((await wasSentAgain(sent, visit)) ? 'again' : 'sent') })
  },
})
