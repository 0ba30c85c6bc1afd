import { Absent } from '../../../platform/errors/errors.ts'
import { fieldOf } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { askedWithoutAnswer } from '../ask-circle/queries.ts'
import { findGathering, occurrencesOf, occurrenceToShow } from '../gathering/queries.ts'
import { everySignUp } from '../sign-up/queries.ts'

/** One time of a gathering with everybody who answered or was asked: for who receives people there. */
export async function peopleAt(visit: Visit) {
  const { db, house, locale, params, posted, url } = visit
  const id = params.id ?? ''
  const [gathering, all] = await Promise.all([findGathering(db, id), occurrencesOf(db, id)])
  const on = fieldOf(posted, 'occurrence') || url.searchParams.get('on')
  const occurrence = occurrenceToShow(all, house.clock.now(), on)
  if (!gathering || !occurrence) throw new Absent()
  const [people, asked] = await Promise.all([
    everySignUp(db, house.sealing, occurrence.id),
    askedWithoutAnswer(db, occurrence.id),
  ])
  const others = all.filter((one) => one.id !== occurrence.id && one.status === 'planned')
  const begun = occurrence.startsAt <= house.clock.now()
  return { locale, gathering, occurrence, others, people, asked, begun }
}
