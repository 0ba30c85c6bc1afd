import { Absent } from '../../../platform/errors/errors.ts'
import { dayAt, dayInWords } from '../../../platform/i18n/days.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import { keeperOfFire } from '../fire/policy.ts'
import { wordsAround } from '../fire/reads.ts'
import { knownCarriers } from '../harvest/asked.ts'
import { findDialogue } from '../harvest/keeper.ts'
import { laidAt } from '../harvest/laid.ts'
import { askBoard } from './commands/ask-board.ts'
import { boardWords } from './locales/index.ts'
import { AskBoardPage } from './pages/AskBoardPage.tsx'

/** A council puts what it laid together before its board. */
export const boardRoutes: readonly Route[] = formRoutes({
  path: '/dialogues/:id/harvest/:cluster/board',
  policy: keeperOfFire,
  as: 'either',
  thing: 'board question',
  reads: wordsAround,
  command: askBoard,
  input: ({ posted, params }) => ({
    ...posted,
    dialogueId: params.id,
    clusterId: params.cluster,
    version: fieldOf(posted, '_version'),
  }),
  async show({ db, house, locale, params }, form) {
    const dialogue = await findDialogue(db, params.id ?? '')
    if (!dialogue) throw new Absent()
    const [{ clusters }, known] = await Promise.all([
      laidAt(db, house.sealing, dialogue),
      knownCarriers(db, dialogue.circleId),
    ])
    const cluster = clusters.find(({ id }) => id === params.cluster)
    if (!cluster) throw new Absent()
    const today = dayAt(house.clock.now())
    return page({
      title: boardWords(locale)('title'),
      body: AskBoardPage({ locale, dialogue, cluster, known, today, form }),
    })
  },
  done: (_, { params, posted, locale }) =>
    redirect(`/dialogues/${params.id}/harvest`, {
      flash: boardWords(locale)('asked', { date: dayInWords(locale, fieldOf(posted, 'dueOn')) }),
    }),
})
