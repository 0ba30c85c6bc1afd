import { clockTime, longDate } from '../../platform/i18n/dates.ts'
import { type Check, finding, type Sentence } from './check.ts'
import { declinedBy } from './declined.ts'

/** What must be told is told within minutes, letters leave within the hour, and no mail server sends many of them back. */
export const outbox: Check = async (patient) => {
  const { ask, locale } = patient
  const [facts] = await ask<{ open: number; late: number; oldest: Date | null }>(
    `select count(*)::int as open, count(*) filter (where at < now() - interval '15 minutes')::int as late,
       min(at) as oldest from platform.outbox where handled_at is null`,
  )
  const [letters] = await ask<{ late: number; oldest: Date | null; failed: number }>(
    `select count(*) filter (where waits)::int as late, min(created_on) filter (where waits) as oldest,
       count(*) filter (where state = 'failed')::int as failed
     from (select *, state < 'completed' and created_on < now() - interval '1 hour' as waits
       from pgboss.job where name = 'letter.send') letters`,
  )
  const since = (moment: Date) => `${longDate(locale, moment)} ${clockTime(locale, moment)}`
  const wrong: Sentence[] = []
  if (facts?.oldest && facts.late > 0)
    wrong.push({ key: 'outbox.late', values: { count: facts.late, since: since(facts.oldest) } })
  if (letters?.oldest && letters.late > 0)
    wrong.push({ key: 'letters.late', values: { count: letters.late, since: since(letters.oldest) } })
  if (letters && letters.failed > 0) wrong.push({ key: 'letters.failed', values: { count: letters.failed } })
  wrong.push(...(await declinedBy(patient)))
  return finding(wrong, { key: 'outbox.fine', values: { count: facts?.open ?? 0 } })
}
