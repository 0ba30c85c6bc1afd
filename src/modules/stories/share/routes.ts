import { page, redirect } from '../../../platform/web/answer.ts'
import { formRoutes } from '../../../platform/web/form.ts'
import { everybody } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import { movementContact } from '../../circles/index.ts'
import { ownSharedPath, sharedCodes } from './code.ts'
import { share } from './commands/share.ts'
import { deskRoutes } from './desk-routes.ts'
import { shareWords } from './locales/index.ts'
import { ownSharedRoutes } from './own-routes.ts'
import { SharePage } from './pages/SharePage.tsx'
import { isPhotoAlone, ownPlace, sharedIn, showsSomebody } from './shared-in.ts'

/** Sharing something small, what one shared, and looking along. */
export const shareRoutes: readonly Route[] = [
  ...formRoutes({
    path: '/share',
    policy: everybody,
    thing: 'shared',
    files: { photo: 'photo.large', sound: 'sound.large' },
    command: share,
    async show(visit, form) {
      const { db, site, locale } = visit
      const [{ name: movement }, place] = await Promise.all([
        movementContact(db, site.movement),
        ownPlace(visit),
      ])
      return page({
        title: shareWords(locale)('title'),
        door: 'stories',
        islands: ['photo-choice', 'spoken-minute'],
        microphone: true,
        body: SharePage({ locale, form, movement, atOnce: place !== undefined }),
      })
    },
    input: sharedIn,
    done(done, visit) {
      const w = shareWords(visit.locale)
      if ('slug' in done) return redirect(`/stories/${done.slug}`, { flash: w('done.read') })
      const flash = w(showsSomebody(visit) ? 'done.somebody' : isPhotoAlone(visit) ? 'done.photo' : 'done')
      return redirect(ownSharedPath(sharedCodes.of(visit.house, done.id).long), { flash })
    },
  }),
  ...ownSharedRoutes,
  ...deskRoutes,
]
