import { Absent } from '../../../../platform/errors/errors.ts'
import { page, redirect } from '../../../../platform/web/answer.ts'
import { actionRoute, type FormState, formRoutes } from '../../../../platform/web/form.ts'
import type { Route } from '../../../../platform/web/route.ts'
import type { Visit } from '../../../../platform/web/visit.ts'
import { ownStory } from '../../writing/own-story.ts'
import { titled } from '../../writing/titled.ts'
import { waitsForSharer } from '../first-who-shared-it.ts'
import { whoMayBeAsked } from '../may-be-asked.ts'
import { writesTogether } from '../policy.ts'
import { togetherWords } from '../words.ts'
import { answerToRead } from './commands/answer-to-read.ts'
import { askReader } from './commands/ask-reader.ts'
import { takeOffReader } from './commands/take-off-reader.ts'
import { AskedToReadPage } from './pages/AskedToReadPage.tsx'
import { ReadersPage } from './pages/ReadersPage.tsx'
import { isAskedToRead, writesWithReader } from './policy.ts'
import { alongReaders, myReadings } from './queries.ts'
import { readingRoutes } from './reading-routes.ts'

const at = '/write/:story/readers'

async function showReaders(visit: Visit, form: FormState) {
  const { db, house, locale } = visit
  const story = await ownStory(visit)
  const [readers, { found, q }, waits] = await Promise.all([
    alongReaders(db, house.sealing, story),
    whoMayBeAsked(visit),
    waitsForSharer(db, story.id),
  ])
  const body = ReadersPage({ locale, form, story, readers, waits, found, q })
  const title = titled(locale, story, togetherWords(locale)('readers.title'))
  return page({ title, door: 'stories', body })
}

async function showAsked({ db, house, params, locale }: Visit, form: FormState) {
  const asked = (await myReadings(db, house.sealing)).find(({ id }) => id === params.reader)
  if (!asked) throw new Absent()
  const body = AskedToReadPage({ locale, form, asked })
  return page({ title: togetherWords(locale)('read.title'), door: 'mine', body })
}

const back = ({ params, locale }: Visit, key: 'ask.done' | 'readers.off.done') =>
  redirect(`/write/${params.story}/readers`, { flash: togetherWords(locale)(key) })

/** Reading along: asking somebody, answering, reading, and ending it. */
export const readerRoutes: readonly Route[] = [
  ...readingRoutes,
  ...formRoutes({
    path: '/read-along/:reader',
    policy: isAskedToRead,
    thing: 'story',
    command: answerToRead,
    show: showAsked,
    input: ({ params, posted }) => ({ ...posted, reader: params.reader }),
    done: ({ says }, { params, locale }) => {
      const w = togetherWords(locale)
      return says === 'yes'
        ? redirect(`/reading-along/${params.reader}`, { flash: w('read.done') })
        : redirect('/mine', { flash: w('asked.done.no') })
    },
  }),
  ...formRoutes({
    path: at,
    policy: writesTogether,
    thing: 'story',
    command: askReader,
    reads: { thing: 'how people introduce themselves', id: () => null },
    show: showReaders,
    input: ({ params, posted }) => ({ ...posted, story: params.story }),
    done: (_, visit) => back(visit, 'ask.done'),
  }),
  actionRoute({
    path: `${at}/:reader/take-off`,
    policy: writesWithReader,
    thing: 'story',
    command: takeOffReader,
    show: showReaders,
    input: ({ params }) => ({ story: params.story, reader: params.reader }),
    done: (_, visit) => back(visit, 'readers.off.done'),
  }),
]
