import { letterText, letterWriter } from '../../../../platform/mail/index.ts'
import type { FactHandler } from '../../../../platform/outbox/facts.ts'
import { countLetter } from '../../../people/index.ts'
import { joinWords } from '../locales/index.ts'
import { findNewcomer } from '../own/letter.ts'
import { findIntroduction, introductionLine, signUpAddress } from './queries.ts'

const kind = 'participants.introduction'

export const invitedToIntroduction: FactHandler = {
  fact: 'participants.invited-to-introduction',
  async handle(context, { request = '', occurrence = '' }) {
    const { db, house, post } = context
    const newcomer = await findNewcomer(db, house.sealing, request)
    if (newcomer && (await countLetter(context, kind, newcomer.email.toLowerCase())))
      await post({ kind, ids: { request, occurrence } })
  },
}

/** Which meeting, when, and where to say that one comes; not any more when it is off or over. */
export const introductionLetter = letterWriter({
  kind,
  async write({ db, house, site, movement }, { request = '', occurrence = '' }) {
    const newcomer = await findNewcomer(db, house.sealing, request)
    const introduction = newcomer && (await findIntroduction(db, occurrence))
    if (!newcomer || !introduction) return null
    const { locale } = newcomer
    const w = joinWords(locale)
    return {
      to: newcomer.email,
      subject: w('invite.letter.subject'),
      body: letterText(locale, movement, [
        w('own.letter.greeting'),
        w('invite.letter.welcome'),
        `${introduction.title}\n${introductionLine(locale, introduction)}`,
        `${w('invite.letter.open')}\n${site.origin}${signUpAddress(introduction)}`,
        w('invite.letter.free'),
      ]),
    }
  },
})
