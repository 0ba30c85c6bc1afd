import { listOf } from '../../platform/i18n/dates.ts'
import type { Settings } from '../../platform/settings.ts'
import type { Register } from '../circles/register.ts'
import type { Entry } from '../circles/rows.ts'
import { type Io, shown } from '../io.ts'
import type { HostFlags } from './flags.ts'
import type { HostPerson } from './person.ts'
import type { HostSeat } from './seat.ts'

export interface HostOutcome {
  flags: HostFlags
  settings: Pick<Settings, 'origin' | 'example' | 'mail'>
  register: Pick<Register, 'made'>
  movement: Entry
  /** What they look after: an organisation, or the movement. */
  circle: Entry
  contactOf: readonly Entry[]
  person: HostPerson
  seat: HostSeat
  /** Whether somebody is there to send the letter. */
  running: boolean
}

/** What was done, and what happens next. */
export function reportHost({ out, w, locale }: Io, outcome: HostOutcome): void {
  const { flags, register, movement, circle: kept, contactOf, person, seat } = outcome
  const name = shown(person.name)
  for (const circle of new Set([movement, kept]))
    if (register.made.includes(circle)) out(w(`host.made.${circle.kind}`, { name: shown(circle.name) }))
  out(w(seat.isNew ? 'host.done' : 'host.known', { name, organisation: shown(kept.name) }))
  if (person.name !== flags.name) out(w('host.other-name', { email: flags.email, name }))
  if (contactOf.length > 0) {
    const list = listOf(
      locale,
      contactOf.map((circle) => shown(circle.name)),
    )
    out(w('host.contact', { name: shown(flags.name), list }))
  }
  out(whatHappensNext(outcome, w))
}

function whatHappensNext({ flags, settings, running }: HostOutcome, w: Io['w']): string {
  const { email } = flags
  if (settings.example)
    return w(running ? 'host.next.example' : 'host.next.example-later', { origin: settings.origin })
  if (!settings.mail.smtp) return w('host.next.no-post', { email })
  return w(running ? 'host.next.now' : 'host.next.later', { email })
}
