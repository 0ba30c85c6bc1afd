import type { Db } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { askedOnPaper, type OnPaper } from '../ask-circle/queries.ts'
import type { About, Change } from '../letters/said.ts'
import { opened, rowsOf } from '../sign-up/queries.ts'
import type { SignUpView } from '../sign-up/view.ts'

/** A letter on paper: to somebody who signed up, or to one who was asked with their circle. */
export interface PaperLetter {
  id: string
  about: About
  changed: Change[]
  givenAt: Date | null
  to: { signUp: SignUpView; locale: Locale } | { asked: OnPaper }
}

/** How many of those that were given a page names. */
const mostGiven = 50

/** The letters of a gathering that whoever asks may see, the oldest first; those that were given, the newest first. Three queries. */
export async function lettersOf(db: Db, sealing: Sealing, gatheringId: string): Promise<PaperLetter[]> {
  const [rows, signUps, asked] = await Promise.all([
    db
      .selectFrom('gatherings.paper_letter')
      .select(['id', 'about', 'changed', 'given_at as givenAt', 'sign_up_id as signUpId'])
      .select('asked_id as askedId')
      .where('gathering_id', '=', gatheringId)
      .orderBy('given_at', (of) => of.desc().nullsFirst())
      .orderBy('laid_at')
      .orderBy('id')
      .execute(),
    rowsOf(db)
      .select('s.locale')
      .where('s.gathering_id', '=', gatheringId)
      .where((eb) =>
        eb.exists(
          eb.selectFrom('gatherings.paper_letter as p').select('p.id').whereRef('p.sign_up_id', '=', 's.id'),
        ),
      )
      .execute(),
    askedOnPaper(db, gatheringId),
  ])
  const known = rows.flatMap(({ signUpId, askedId, ...letter }): PaperLetter[] => {
    const row = signUps.find(({ id }) => id === signUpId)
    const seat = asked.find(({ id }) => id === askedId)
    if (row) return [{ ...letter, to: { signUp: opened(sealing, row), locale: row.locale } }]
    return seat ? [{ ...letter, to: { asked: seat } }] : []
  })
  return [
    ...known.filter(({ givenAt }) => givenAt === null),
    ...known.filter(({ givenAt }) => givenAt !== null).slice(0, mostGiven),
  ]
}

export const nameOn = ({ to }: PaperLetter): string => ('asked' in to ? to.asked.name : to.signUp.name)
