import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { circleTended } from '../hosting.ts'
import { codesFor } from '../spreadsheets/cards/codes.ts'
import { PlaceCardsPage } from '../spreadsheets/cards/pages.tsx'
import { invitePerson } from './command.ts'
import { InvitePersonPage } from './page.tsx'
import { findCircleToInviteTo } from './queries.ts'
import { inviteWords } from './words.ts'

const emailOf = ({ posted }: Visit) => fieldOf(posted, 'email').trim() || undefined
/** The same form sent twice makes the same card. */
const codeOf = (visit: Visit) => codesFor(visit, [visit.params.slug ?? ''])[0]

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
  input(visit) {
    const { params, posted, locale } = visit
    const [name, role] = [fieldOf(posted, 'name'), fieldOf(posted, 'role')]
    return { slug: params.slug, name, email: emailOf(visit), role, locale, code: codeOf(visit)?.stored }
  },
  done(_, visit) {
    const { params, posted, locale } = visit
    if (!emailOf(visit)) return card(visit)
    const flash = inviteWords(locale)('invite.sent', { name: fieldOf(posted, 'name').trim() })
    return redirect(`/circles/${params.slug}/people/invite`, { flash })
  },
})

/** The card to give, with the code that is shown this once. */
function card(visit: Visit) {
  const { params, posted, locale, site } = visit
  return visit.reading(async ({ db, actor }) => {
    const circle = await findCircleToInviteTo(db, actor, params.slug ?? '')
    const made = codeOf(visit)
    if (!circle || !made) throw new Absent()
    const w = inviteWords(locale)
    const name = fieldOf(posted, 'name').trim()
    const title = w('card.title', { name })
    const body = PlaceCardsPage({
      ...{ locale, title, says: w('card.says', { circle: circle.name }), origin: site.origin },
      back: { href: `/circles/${circle.slug}/people/invite`, label: w('card.back') },
      cards: [{ name, code: made.code }],
    })
    return page({ title, layout: 'sheet', body })
  })
}
