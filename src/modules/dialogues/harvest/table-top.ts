import { Absent } from '../../../platform/errors/errors.ts'
import { type Live, live } from '../../../platform/web/answer.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { keeps, sitsIn } from '../../circles/index.ts'
import type { Slip } from '../../contributions/index.ts'
import { formatOf } from '../formats.ts'
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
 * What stands on the wall, where everybody in the room looks on: with people behind the circle, not what stays with who
 * sits in it.
 */
export async function wallOf(visit: Visit, dialogueId: string): Promise<TableTop> {
  const { dialogue, laid } = await tableTopOf(visit, dialogueId)
  if (formatOf(dialogue.format).mostListeners === 0) return { dialogue, laid }
  const leaves = ({ audience }: Slip) => audience !== 'here'
  const clusters = laid.clusters.map((one) => ({ ...one, slips: one.slips.filter(leaves) }))
  return { dialogue, laid: { loose: laid.loose.filter(leaves), clusters } }
}

/**
 * The same, for an open screen. Who came to the fire sees all that was let go there, and so the same as everybody else
 * who came; of who did not come (a facilitator beforehand) each looks for themselves.
 * @param hand `lay`: with what can be done with it, for who keeps the fire; `read`: to read along; `wall`: for all in
 * the room.
 */
export async function liveTableTop(
  visit: Visit,
  dialogueId: string,
  hand: 'lay' | 'read' | 'wall',
): Promise<Live> {
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
      if (hand !== 'lay') {
        const look = hand === 'wall' ? wallOf : tableTopOf
        return readPieces({ locale, ...(await look(fresh, dialogueId)) })
      }
      const [table, steps] = await Promise.all([tableTopOf(fresh, dialogueId), stepsOf(db, dialogueId)])
      return layPieces({ locale, ...table, steps })
    },
  })
}
