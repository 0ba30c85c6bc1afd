import { countSending } from '../../../../platform/codes/sending.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { page, redirect } from '../../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes } from '../../../../platform/web/form.ts'
import type { Reads } from '../../../../platform/web/reads.ts'
import type { Route } from '../../../../platform/web/route.ts'
import type { Visit } from '../../../../platform/web/visit.ts'
import { viewerOf } from '../../../people/index.ts'
import { readsToQuote } from '../../people-in-it/reads-for.ts'
import { slipsIn, wordsIn } from '../../people-in-it/said.ts'
import { picturesBelow } from '../../pictures/below.ts'
import { picturesAsked } from '../../pictures/queries.ts'
import { wasSentAgain } from '../../reactions/was-sent-again.ts'
import { shownBelow } from '../../shown/below.ts'
import { shownWith } from '../../shown/shown.ts'
import { togetherWords } from '../words.ts'
import { sayAlong } from './commands/say-along.ts'
import { stopReading } from './commands/stop-reading.ts'
import { ReadingAlongPage } from './pages/ReadingAlongPage.tsx'
import { readsAlong } from './policy.ts'
import { readAlong } from './queries.ts'

const path = '/reading-along/:reader'
const shared = { policy: readsAlong, thing: 'story' } as const

async function draftHere({ db, house, params }: Visit) {
  const draft = await readAlong(db, house.sealing, params.reader ?? '')
  if (!draft) throw new Absent()
  return draft
}

async function show(visit: Visit, form: FormState) {
  const { db, house, actor, locale } = visit
  const draft = await draftHere(visit)
  const [pictures, slips, { name }] = await Promise.all([
    picturesAsked(db, draft.id),
    slipsIn(db, house.sealing, wordsIn(draft.document)),
    viewerOf(db, actor),
  ])
  const body = ReadingAlongPage({ locale, form, draft, pictures, slips, called: name ?? '' })
  return page({ title: togetherWords(locale)('reading.title'), door: 'mine', body })
}

/** In the draft stands what people said. */
const wordsWithin: Reads = {
  thing: 'words to quote',
  async id(visit) {
    const { storyId, document } = await draftHere(visit)
    return (await slipsIn(visit.db, visit.house.sealing, wordsIn(document))).size > 0 ? storyId : undefined
  },
}

/** A draft for who reads along: as it will be read, saying something about it, and stopping. */
export const readingRoutes: readonly Route[] = [
  ...formRoutes({
    ...shared,
    path,
    command: sayAlong,
    reads: wordsWithin,
    show,
    sameWordsOnce: true,
    async input(visit) {
      await countSending(visit, 'reactions')
      const { posted, params, locale } = visit
      return { ...posted, reader: params.reader, locale, form: fieldOf(posted, '_key') }
    },
    async done(sent, visit) {
      const again = await wasSentAgain(sent, visit)
      return redirect(`/reading-along/${visit.params.reader}`, {
        flash: togetherWords(visit.locale)(again ? 'say.again' : 'say.done'),
      })
    },
  }).map(readsToQuote),
  actionRoute({
    ...shared,
    path: `${path}/stop`,
    command: stopReading,
    show,
    input: ({ params }) => ({ reader: params.reader }),
    done: (_, { locale }) => redirect('/mine', { flash: togetherWords(locale)('stop.done') }),
  }),
  picturesBelow({ path, policy: readsAlong, find: async ({ params }) => ({ id: params.reader ?? '' }) }),
  shownBelow({
    path,
    policy: readsAlong,
    async find(visit) {
      const { kind, shown, title } = await draftHere(visit)
      return { shown: shownWith(kind, shown), title }
    },
  }),
]
