import { letterText, letterWriter } from '../../../../platform/mail/index.ts'
import type { FactContext, FactHandler } from '../../../../platform/outbox/facts.ts'
import { findAddressee, findPersonName } from '../../../people/index.ts'
import { hostsToTell } from '../queries.ts'
import { settleWords } from '../words.ts'

const kind = 'circles.sign-in-changed'

async function tellHosts({ db, post }: FactContext, ids: Record<string, string>): Promise<void> {
  const told = await hostsToTell(db, ids.signIn ?? '')
  for (const host of told?.hosts ?? []) await post({ kind, ids: { ...ids, host } })
}

/** Whatever a host changes, and that a domain was lost: every host hears of it, also who changed it. */
export const signInChanged: FactHandler = { fact: 'circles.sign-in-changed', handle: tellHosts }
export const domainLost: FactHandler = { fact: 'people.domain-lost', handle: tellHosts }

export const signInChangedLetter = letterWriter({
  kind,
  async write({ db, site, movement }, ids) {
    const told = await hostsToTell(db, ids.signIn ?? '')
    const person = ids.host && told?.hosts.includes(ids.host) && (await findAddressee(db, 'id', ids.host))
    if (!told || !person) return null
    const { email, form, name } = person
    const locale = person.locale ?? 'nl'
    const w = settleWords(locale)
    const circle = told.name
    const page = `${site.origin}/circles/${told.slug}/sign-in`
    const lost = ids.domain !== undefined
    const host = lost ? '' : ((await findPersonName(db, ids.by ?? '')) ?? movement.name)
    return {
      to: email,
      subject: w(lost ? 'letter.lost.subject' : 'letter.changed.subject', { circle }),
      body: letterText(locale, movement, [
        w('letter.greeting', { name }),
        ...(lost
          ? [w(`letter.lost.${form}`, { circle }), `${w('letter.lost.where')}\n${page}`]
          : [`${w(`letter.changed.${form}`, { circle, host })}\n${page}`]),
        w(`letter.changed.why.${form}`, { circle }),
      ]),
    }
  },
})
