import { Absent } from '../../../platform/errors/errors.ts'
import { type Live, live } from '../../../platform/web/answer.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { keeps, sitsIn } from '../../circles/index.ts'
import { findDialogue, type HarvestedDialogue } from './keeper.ts'
import { type Laid, laidAt } from './laid.ts'
import { layPieces, readPieces } from './pages/pieces.tsx'
import { stepsOf } from './steps.ts'

export interface TableTop {
  dialogue: HarvestedDialogue
  laid: Laid
}

/** What lies on the table of one fire, as far as the actor may see it. @throws Absent */
export async function tableTopOf({ db, house }: Visit, dialogueId: string): Promise<TableTop> {
  const dialogue = await findDialogue(db, dialogueId)
  if (!dialogue) throw new Absent()
  return { dialogue, laid: await laidAt(db, house.sealing, dialogue) }
}

/**
 * The same, for an open screen. Who came to the fire sees all that was let go there, and so the same as everybody else
 * who came; of who did not come (a facilitator beforehand) each looks for themselves.
 * @param hand `lay`: with what can be done with it, for who keeps the fire; `read`: to read along.
 */
export async function liveTableTop(visit: Visit, dialogueId: string, hand: 'lay' | 'read'): Promise<Live> {
  const dialogue = await findDialogue(visit.db, dialogueId)
  if (!dialogue) throw new Absent()
  return live({
    topic: dialogue.circleId,
    async audience({ db, actor, locale }) {
      const [came, keeper] = await Promise.all([sitsIn(db, dialogue.circleId), keeps(db, dialogue.circleId)])
      const who = came ? 'came' : actor.kind === 'nobody' ? 'nobody' : actor.sessionId
      return [hand, locale, who, keeper ? 'keeps' : ''].join(' ')
    },
    async pieces(fresh) {
      const { db, locale } = fresh
      if (hand === 'read') return readPieces({ locale, ...(await tableTopOf(fresh, dialogueId)) })
      const [table, steps] = await Promise.all([tableTopOf(fresh, dialogueId), stepsOf(db, dialogueId)])
      return layPieces({ locale, ...table, steps })
    },
  })
}
