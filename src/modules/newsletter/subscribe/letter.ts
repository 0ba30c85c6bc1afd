import type { House } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { letterText, letterWriter } from '../../../platform/mail/index.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { countLetter } from '../../people/index.ts'
import { newsletterWords } from '../words.ts'
import { addressKeysOf, confirmPath, newsletterCode, ownPath } from './code.ts'

const kind = 'newsletter.asked'

interface Asked {
  movementId: string
  /** What the movement is called. */
  name: string
  addressKey: Buffer
  email: string
  locale: Locale
  confirmed: boolean
}

/** As the worker. */
async function findAsked(db: Db, sealing: Sealing, id: string): Promise<Asked | undefined> {
  const row = await db
    .selectFrom('newsletter.subscriber as s')
    .innerJoin('platform.sealing_key as k', 'k.id', 's.sealing_key_id')
    .innerJoin('circles.circle as c', 'c.id', 's.movement_id')
    .select(['s.movement_id as movementId', 'c.name', 's.address', 's.address_key as addressKey', 's.locale'])
    .select(['s.confirmed_on as confirmedOn', 'k.id as keyId', 'k.wrapped'])
    .where('s.id', '=', id)
    .executeTakeFirst()
  const email = row && sealing.open(row.keyId, row.wrapped, row.address)
  if (!row || !email) return undefined
  const { movementId, name, addressKey, locale, confirmedOn } = row
  return { movementId, name, addressKey, email, locale, confirmed: confirmedOn !== null }
}

const confirmedFor = (db: Db, house: House, { movementId, email }: Asked) =>
  db
    .selectFrom('newsletter.subscriber')
    .select('id')
    .where('movement_id', '=', movementId)
    .where('address_key', 'in', addressKeysOf(house, email))
    .where('confirmed_on', 'is not', null)
    .executeTakeFirst()

/** Anybody may fill in anybody's address: so often and no more. Who gets the letter already is asked nothing. */
export const newsletterAsked: FactHandler = {
  fact: kind,
  async handle(context, { subscriber = '' }) {
    const { db, house, post } = context
    const asked = await findAsked(db, house.sealing, subscriber)
    if (!asked) return
    const there = await confirmedFor(db, house, asked)
    if (there) await db.deleteFrom('newsletter.subscriber').where('id', '=', subscriber).execute()
    if (await countLetter(context, kind, asked.email))
      await post({ kind, ids: { subscriber: there?.id ?? subscriber, movement: asked.movementId } })
  },
}

/** Asks for the yes; who gets the letter already learns where they change it. */
export const newsletterAskedLetter = letterWriter({
  kind,
  async write({ db, house, site, movement }, { subscriber = '' }) {
    const asked = await findAsked(db, house.sealing, subscriber)
    if (!asked) return null
    const w = newsletterWords(asked.locale)
    const code = newsletterCode(house, asked.movementId, asked.addressKey)
    const { name } = asked
    return {
      to: asked.email,
      owner: { thing: 'newsletter subscriber', id: subscriber },
      subject: w(asked.confirmed ? 'letter.already.subject' : 'letter.confirm.subject', { name }),
      body: letterText(asked.locale, { ...movement, name }, [
        w('letter.greeting'),
        w(asked.confirmed ? 'letter.already' : 'letter.confirm', { name }),
        asked.confirmed
          ? `${w('letter.already.open')}\n${site.origin}${ownPath(code)}`
          : `${w('letter.confirm.open')}\n${site.origin}${confirmPath(code)}`,
        ...(asked.confirmed ? [] : [w('letter.confirm.week')]),
        w('letter.not-you'),
      ]),
    }
  },
})
