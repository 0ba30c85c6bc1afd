import type { Db } from '../../../../platform/database/connect.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { letterText, letterWriter } from '../../../../platform/mail/index.ts'
import type { FactHandler } from '../../../../platform/outbox/facts.ts'
import type { Sealing } from '../../../../platform/sealing/seal.ts'
import { countLetter } from '../../../people/index.ts'
import { joinWords } from '../locales/index.ts'
import type { JoinStep } from '../schema.ts'
import { joinCodeOf } from './code.ts'
import { ownRequestPath } from './path.ts'

const kind = 'participants.own-request'

export interface Newcomer {
  name: string
  email: string
  locale: Locale
  step: JoinStep
}

/** As the worker: who asked, where they gave an address to write to. */
export async function findNewcomer(db: Db, sealing: Sealing, id: string): Promise<Newcomer | undefined> {
  const row = await db
    .selectFrom('participants.join_request as j')
    .innerJoin('platform.sealing_key as k', 'k.id', 'j.sealing_key_id')
    .select(['j.name', 'j.mail', 'j.locale', 'j.step', 'k.id as keyId', 'k.wrapped'])
    .where('j.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const open = (sealed: Buffer | null) => (sealed && sealing.open(row.keyId, row.wrapped, sealed)) ?? ''
  const email = open(row.mail)
  return email ? { name: open(row.name), email, locale: row.locale, step: row.step } : undefined
}

/** Anybody may fill in anybody's address: so often and no more. */
export const ownRequestAsked: readonly FactHandler[] = [
  'participants.join-asked',
  'participants.join-written-down',
].map((fact) => ({
  fact,
  async handle(context, { request = '' }) {
    const { db, house, post } = context
    const newcomer = await findNewcomer(db, house.sealing, request)
    if (newcomer && (await countLetter(context, kind, newcomer.email.toLowerCase())))
      await post({ kind, ids: { request } })
  },
}))

/** Gives who asked the address of their own request. What they wrote is not in it, nor their name: nobody proved the address. */
export const ownRequestLetter = letterWriter({
  kind,
  async write({ db, house, site, movement }, { request = '' }) {
    const newcomer = await findNewcomer(db, house.sealing, request)
    if (!newcomer) return null
    const w = joinWords(newcomer.locale)
    return {
      to: newcomer.email,
      subject: w('own.letter.subject'),
      body: letterText(newcomer.locale, movement, [
        w('own.letter.greeting'),
        w('own.letter.asked'),
        `${w('own.letter.open')}\n${site.origin}${ownRequestPath(joinCodeOf(house, request))}`,
        w('own.letter.not-you'),
      ]),
    }
  },
})
