import { type Answer, redirect } from '../../../../platform/web/answer.ts'
import type { Visit } from '../../../../platform/web/visit.ts'
import { wordsInMyHand } from '../../../contributions/index.ts'
import { hasWord } from '../commands/give-card.ts'
import { cardWords } from '../locales/index.ts'
import { addressOf, backTo, type Place } from './place.ts'

/**
 * Where the device goes after a yes: on the speaker's own to their sentences; on the writer's to the next sentence of
 * the same speaker that waits, else to how they get their first card.
 */
export function afterYes(
  place: Place,
  { contributionId, speakerSeatId }: { contributionId: string; speakerSeatId: string },
  visit: Visit,
): Promise<Answer> {
  const w = cardWords(visit.locale)
  return visit.reading(async ({ db, house, actor }) => {
    if (actor.kind === 'seat' && actor.id === speakerSeatId) return redirect(backTo(place, contributionId))
    if (actor.kind !== 'seat') return redirect(place.home)
    const [inHand, hasCard] = await Promise.all([
      wordsInMyHand(db, house.sealing, actor),
      hasWord(db, speakerSeatId),
    ])
    const next = inHand.find(({ speaker }) => speaker.seatId === speakerSeatId)
    const flash = w('yes.done')
    if (next) return redirect(addressOf(place, next.id, 'read-back'), { flash })
    return redirect(hasCard ? place.home : `/room/card-for/${speakerSeatId}`, { flash })
  })
}
