import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import { circleTended } from '../hosting.ts'
import { invitePerson } from './command.ts'
import { InvitePersonPage } from './page.tsx'
import { findCircleToInviteTo } from './queries.ts'
import { inviteWords } from './words.ts'

export const invitePersonRoutes: readonly Route[] = formRoutes({
  path: '/circles/:slug/people/invite',
  policy: circleTended,
  thing: 'seat',
  command: invitePerson,
  async show({ db, actor, params, locale }, form) {
    const circle = await findCircleToInviteTo(db, actor, params.slug ?? '')
    if (!circle) throw new Absent()
    const title = inviteWords(locale)('invite.title', { circle: circle.name })
    return page({ title, door: 'people', body: InvitePersonPage({ locale, form, circle }) })
  },
  input({ params, posted, locale }) {
    const field = (name: string) => fieldOf(posted, name)
    return { slug: params.slug, name: field('name'), email: field('email'), role: field('role'), locale }
  },
  done(_, { params, posted, locale }) {
    const flash = inviteWords(locale)('invite.sent', { name: fieldOf(posted, 'name').trim() })
    return redirect(`/circles/${params.slug}/people/invite`, { flash })
  },
})
