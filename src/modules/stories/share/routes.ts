import { Absent, Invalid } from '../../../platform/errors/errors.ts'
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
import { manyWhoLookAlong } from './queries.ts'
import { askedFor, formOf, isThereStill, ownPlace, sharedIn, sharedWith, thanks } from './shared-in.ts'

/** Sharing something small, what one shared, and looking along. */
export const shareRoutes: readonly Route[] = [
  ...formRoutes({
    path: '/share',
    policy: everybody,
    thing: 'shared',
    files: { photo: 'photo.large', sound: 'sound.large' },
    keeps: ['photo', 'sound'],
    command: share,
    async show(visit, form) {
      const { db, locale } = visit
      const [movement, place, many] = await Promise.all([
        movementContact(db, sharedWith(visit)),
        ownPlace(visit),
        manyWhoLookAlong(db, sharedWith(visit)),
      ])
      if (many === undefined) throw new Absent()
      const { name, contactName, contactPhone } = movement
      const contact = { name: contactName, phone: contactPhone }
      return page({
        title: shareWords(locale)('title'),
        description: shareWords(locale)('lead'),
        door: 'stories',
        islands: ['photo-choice', 'spoken-minute'],
        microphone: true,
        body: SharePage({
          ...{ locale, form, movement: name, contact, many, atOnce: place !== undefined },
          ...{ action: ['/share', askedFor(visit)].filter(Boolean).join('?of=') },
        }),
      })
    },
    sameWordsOnce: true,
    input: sharedIn,
    async done(done, visit) {
      const w = shareWords(visit.locale)
      const again = done.form !== formOf(visit)
      if (again && !(await isThereStill(visit, done))) throw new Invalid({ words: 'again.gone' })
      if ('slug' in done)
        return redirect(`/stories/${done.slug}`, { flash: w(again ? 'again' : 'done.read') })
      const to = ownSharedPath(sharedCodes.of(visit.house, done.id).long)
      return redirect(to, {
        flash: again
          ? w('again')
          : thanks(visit)
              .map((one) => w(one))
              .join(' '),
      })
    },
  }),
  ...ownSharedRoutes,
  ...deskRoutes,
]
