import { Absent } from '../../../../platform/errors/errors.ts'
import { page, redirect } from '../../../../platform/web/answer.ts'
import { type FormState, formRoutes } from '../../../../platform/web/form.ts'
import { policy } from '../../../../platform/web/policy.ts'
import type { Route } from '../../../../platform/web/route.ts'
import type { Visit } from '../../../../platform/web/visit.ts'
import { viewerOf } from '../../../people/index.ts'
import { togetherWords } from '../words.ts'
import { writerCodePath } from './code.ts'
import { answerInvitation } from './commands/answer-invitation.ts'
import { InvitationPage } from './pages/InvitationPage.tsx'
import { SaidYesPage } from './pages/SaidYesPage.tsx'
import { invitationBehind } from './queries.ts'

const invitationHere = ({ db, house, params }: Visit) =>
  invitationBehind(db, house.sealing, params.code ?? '')

/** Whoever holds a code that was not used, ended or taken back; a guessed one sounds the same as those. */
const holdsInvitation = policy('holds-invitation', async (visit) =>
  (await invitationHere(visit)) ? 'admitted' : 'absent',
)

async function show(visit: Visit, form: FormState) {
  const { db, actor, params, locale } = visit
  const invitation = await invitationHere(visit)
  if (!invitation) throw new Absent()
  const known = actor.kind === 'person'
  const called = known ? ((await viewerOf(db, actor)).name ?? '') : ''
  const at = writerCodePath(params.code ?? '')
  const body = InvitationPage({ locale, form, invitation, at, known, called })
  return page({ title: togetherWords(locale)('asked.title'), door: 'stories', body })
}

/** For who was asked to write along by a letter or a link. */
export const invitedRoutes: readonly Route[] = formRoutes({
  path: '/write-along/with/:code',
  policy: holdsInvitation,
  thing: 'story',
  command: answerInvitation,
  show,
  input: ({ params, posted }) => ({ ...posted, code: params.code }),
  done({ says, story }, { locale }) {
    const w = togetherWords(locale)
    if (story) return redirect(`/write/${story}`, { flash: w('asked.done.yes') })
    const title = w(says === 'yes' ? 'with.done.title' : 'with.no.title')
    return page({ title, door: 'stories', body: SaidYesPage({ w, says }) })
  },
})
