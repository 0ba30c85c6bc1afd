import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { findPersons } from '../../introductions/index.ts'
import { viewerOf } from '../../people/index.ts'
import { ownStory } from '../writing/own-story.ts'
import { answerToWrite } from './commands/answer-to-write.ts'
import { askWriter } from './commands/ask-writer.ts'
import { leaveStory } from './commands/leave-story.ts'
import { takeBackAsked } from './commands/take-back-asked.ts'
import { takeOffWriter } from './commands/take-off-writer.ts'
import { writerCodePath, writerCodes } from './invited/code.ts'
import { inviteWriter } from './invited/commands/invite-writer.ts'
import { takeBackInvited } from './invited/commands/take-back-invited.ts'
import { invitedWriters } from './invited/queries.ts'
import { invitedRoutes } from './invited/routes.ts'
import { AskedToWritePage } from './pages/AskedToWritePage.tsx'
import { WritersPage } from './pages/WritersPage.tsx'
import { isAskedToWrite, writesTogether } from './policy.ts'
import { askedToWrite, writersAndAsked } from './queries.ts'
import { type TogetherWords, togetherWords } from './words.ts'

const at = '/write/:story/writers'
const shared = { policy: writesTogether, thing: 'story' } as const

/** How many people one can choose from; a word narrows it. */
const offered = 20

async function showWriters(visit: Visit, form: FormState) {
  const { db, house, locale, site, url } = visit
  const q = (url.searchParams.get('q') ?? '').trim().slice(0, 100)
  const story = await ownStory(visit)
  const [{ writers, asked }, invited, persons] = await Promise.all([
    writersAndAsked(db, house.sealing, story),
    invitedWriters(db, house.sealing, story),
    findPersons(db, { words: q, theme: null, region: null }),
  ])
  const found = persons.filter(({ takesNotes, own }) => takesNotes && !own).slice(0, offered)
  const addressOf = (id: string) => `${site.origin}${writerCodePath(writerCodes.of(house, id).long)}`
  const body = WritersPage({ locale, form, story, writers, asked, invited, addressOf, found, q })
  return page({ title: togetherWords(locale)('title'), door: 'stories', body })
}

async function showAsked(visit: Visit, form: FormState) {
  const { db, house, actor, params, locale } = visit
  const [all, { name }] = await Promise.all([askedToWrite(db, house.sealing), viewerOf(db, actor)])
  const asked = all.find(({ id }) => id === params.asked)
  if (!asked) throw new Absent()
  const body = AskedToWritePage({ locale, form, asked, called: name ?? '' })
  return page({ title: togetherWords(locale)('asked.title'), door: 'mine', body })
}

const back = ({ params, locale }: Visit, key: Parameters<TogetherWords>[0]) =>
  redirect(`/write/${params.story}/writers`, { flash: togetherWords(locale)(key) })
const backTo = (key: 'ask.done' | 'open.back.done' | 'who.off.done') => (_: unknown, visit: Visit) =>
  back(visit, key)

/** A writer of this story, whatever stands behind it in the address. */
const below = (name: 'asked' | 'invitation' | 'writer') =>
  policy(`${name}-of-story`, async (visit) => {
    const writes = await writesTogether.admit(visit)
    if (writes !== 'admitted') return writes
    const { db, house } = visit
    const story = await ownStory(visit)
    if (name === 'invitation') {
      const invited = await invitedWriters(db, house.sealing, story)
      return invited.some(({ id }) => id === visit.params[name]) ? 'admitted' : 'absent'
    }
    const { writers, asked } = await writersAndAsked(db, house.sealing, story)
    const ids = name === 'asked' ? asked : takenOffBy(writers)
    return ids.some(({ id }) => id === visit.params[name]) ? 'admitted' : 'absent'
  })

/** Whom the actor may take off: everybody else, for who began it. */
const takenOffBy = (writers: Awaited<ReturnType<typeof writersAndAsked>>['writers']) =>
  writers.some(({ first, mine }) => first && mine) ? writers.filter(({ mine }) => !mine) : []

/** Writing together: asking somebody along, answering, leaving, and taking somebody off. */
export const togetherRoutes: readonly Route[] = [
  ...invitedRoutes,
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
    policy: below('asked'),
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
    policy: below('invitation'),
    path: `${at}/invited/:invitation/take-back`,
    command: takeBackInvited,
    show: showWriters,
    input: ({ params }) => ({ story: params.story, invitation: params.invitation }),
    done: backTo('open.back.done'),
  }),
  actionRoute({
    ...shared,
    policy: below('writer'),
    path: `${at}/:writer/take-off`,
    command: takeOffWriter,
    show: showWriters,
    input: ({ params }) => ({ story: params.story, writer: params.writer }),
    done: backTo('who.off.done'),
  }),
  ...formRoutes({
    path: '/write-along/:asked',
    policy: isAskedToWrite,
    thing: 'story',
    command: answerToWrite,
    show: showAsked,
    input: ({ params, posted }) => ({ ...posted, asked: params.asked }),
    done: ({ story }, { locale }) =>
      redirect(story ? `/write/${story}` : '/mine', {
        flash: togetherWords(locale)(story ? 'asked.done.yes' : 'asked.done.no'),
      }),
  }),
]
