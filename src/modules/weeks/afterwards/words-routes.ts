import { Invalid } from '../../../platform/errors/errors.ts'
import { asVtt, chaptersAsTyped, typedOrSent } from '../../../platform/recordings/index.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { writeWords } from './commands/write-words.ts'
import { afterWords } from './locales/index.ts'
import { WordsPage } from './pages/WordsPage.tsx'
import { keepsakeHere, whoMakesKeepsake } from './policy.ts'
import { saidIn } from './said.ts'
import { stageLines } from './stage-lines.ts'

const typed = (visit: Visit, name: string) => fieldOf(visit.posted, name)

async function show(visit: Visit, form: Parameters<typeof WordsPage>[0]['form']) {
  const { db, house, locale } = visit
  const keepsake = await keepsakeHere(visit)
  const lines = await stageLines(db, keepsake.sessionId)
  const { captions, chapters, transcript } = saidIn(house.sealing, keepsake)
  const other = {
    title: keepsake.title,
    captions: captions.length > 0 ? asVtt(captions) : '',
    chapters: chaptersAsTyped(chapters),
    transcript,
  }
  const again = Object.keys(form.values).length > 0
  // What was typed along on stage is a beginning, where nothing was written yet.
  const fromStage = !again && keepsake.words === null && lines !== ''
  const now = again
    ? {
        ...{
          title: typed(visit, 'title'),
          captions: typedOrSent(visit, 'captions') ?? typed(visit, 'captions'),
        },
        ...{ chapters: typed(visit, 'chapters'), transcript: typed(visit, 'transcript') },
      }
    : { ...other, transcript: fromStage ? lines : other.transcript }
  return page({
    title: afterWords(locale)('words.title'),
    door: 'agenda',
    body: WordsPage({ locale, form, keepsake, now, other, fromStage }),
  })
}

/** Captions, chapters and what is said: typed, pasted or sent as a file. */
export const wordsRoutes: readonly Route[] = formRoutes({
  path: '/week/:week/kept/:id/words',
  policy: whoMakesKeepsake,
  thing: 'keepsake',
  command: writeWords,
  files: { captionsFile: 'long' },
  show,
  input(visit) {
    const { params } = visit
    const captions = typedOrSent(visit, 'captions')
    if (captions === undefined) throw new Invalid({ captionsFile: 'captions.text' })
    return {
      ...{
        week: params.week,
        id: params.id,
        version: typed(visit, '_version'),
        title: typed(visit, 'title'),
      },
      ...{ captions, chapters: typed(visit, 'chapters') },
      transcript: typed(visit, 'transcript'),
    }
  },
  done: (_, { params, locale }) =>
    redirect(`/week/${params.week}/kept/${params.id}`, { flash: afterWords(locale)('words.saved') }),
})
