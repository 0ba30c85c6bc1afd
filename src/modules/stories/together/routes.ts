import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { ownStory } from '../writing/own-story.ts'
import { titled } from '../writing/titled.ts'
import { askedToWriteRoutes } from './asked-routes.ts'
import { askWriter } from './commands/ask-writer.ts'
import { leaveStory } from './commands/leave-story.ts'
import { takeBackAsked } from './commands/take-back-asked.ts'
import { takeOffWriter } from './commands/take-off-writer.ts'
import { waitsForSharer } from './first-who-shared-it.ts'
import { writerCodePath, writerCodes } from './invited/code.ts'
import { inviteWriter } from './invited/commands/invite-writer.ts'
import { takeBackInvited } from './invited/commands/take-back-invited.ts'
import { invitedWriters } from './invited/queries.ts'
import { invitedRoutes } from './invited/routes.ts'
import { whoMayBeAsked } from './may-be-asked.ts'
import { WritersPage } from './pages/WritersPage.tsx'
import { writesBelow, writesTogether } from './policy.ts'
import { askedIntroductions, writersAndAsked } from './queries.ts'
import { readerRoutes } from './readers/routes.ts'
import { type TogetherWords, togetherWords } from './words.ts'

const at = '/write/:story/writers'
const shared = { policy: writesTogether, thing: 'story' } as const

async function showWriters(visit: Visit, form: FormState) {
  const { db, house, locale, site } = visit
  const story = await ownStory(visit)
  const [{ writers, asked }, invited, already, waits] = await Promise.all([
    writersAndAsked(db, house.sealing, story),
    invitedWriters(db, house.sealing, story),
    askedIntroductions(db, story.id),
    waitsForSharer(db, story.id),
  ])
  const { found, q } = await whoMayBeAsked(visit, already)
  const addressOf = (id: string) => `${site.origin}${writerCodePath(writerCodes.of(house, id).long)}`
  const body = WritersPage({ locale, form, story, writers, asked, invited, addressOf, waits, found, q })
  const title = titled(locale, story, togetherWords(locale)('title'))
  return page({ title, door: 'stories', body })
}

const back = ({ params, locale }: Visit, key: Parameters<TogetherWords>[0]) =>
  redirect(`/write/${params.story}/writers`, { flash: togetherWords(locale)(key) })
const backTo = (key: 'ask.done' | 'open.back.done' | 'who.off.done') => (_: unknown, visit: Visit) =>
  back(visit, key)

/** Writing together: asking somebody along, answering, leaving, and taking somebody off. */
export const togetherRoutes: readonly Route[] = [
  ...invitedRoutes,
  ...askedToWriteRoutes,
  ...readerRoutes,
  ...formRoutes({
    ...shared,
    path: at,
    command: askWriter,
    reads: { thing: 'how people introduce themselves', id: () => null },
    show: showWriters,
    input: ({ params, posted }) => ({ ...posted, story: params.story }),
    done: backTo('ask.done'),
  }),
  actionRoute({
    ...shared,
    path: `${at}/leave`,
    command: leaveStory,
    show: showWriters,
    input: ({ params }) => ({ story: params.story }),
    done: (_, { locale }) => redirect('/write', { flash: togetherWords(locale)('leave.done') }),
  }),
  actionRoute({
    ...shared,
    policy: writesBelow('asked'),
    path: `${at}/asked/:asked/take-back`,
    command: takeBackAsked,
    show: showWriters,
    input: ({ params }) => ({ story: params.story, asked: params.asked }),
    done: backTo('open.back.done'),
  }),
  actionRoute({
    ...shared,
    path: `${at}/invite`,
    command: inviteWriter,
    show: showWriters,
    input: ({ params, posted, locale }) => ({ ...posted, story: params.story, locale }),
    done: ({ byLetter }, visit) => back(visit, byLetter ? 'invite.done.letter' : 'invite.done.link'),
  }),
  actionRoute({
    ...shared,
    policy: writesBelow('invitation'),
    path: `${at}/invited/:invitation/take-back`,
    command: takeBackInvited,
    show: showWriters,
    input: ({ params }) => ({ story: params.story, invitation: params.invitation }),
    done: backTo('open.back.done'),
  }),
  actionRoute({
    ...shared,
    policy: writesBelow('writer'),
    path: `${at}/:writer/take-off`,
    command: takeOffWriter,
    show: showWriters,
    input: ({ params }) => ({ story: params.story, writer: params.writer }),
    done: backTo('who.off.done'),
  }),
]
