import { type Answer, type Cookie, page, redirect } from '../../../platform/web/answer.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { bindWhatWaited } from '../organisations/first-time.ts'
import { peopleWords } from '../words.ts'
import { openedBefore, openSession } from './gate.ts'
import { MoreNeededPage } from './pages.tsx'
import type { Proof } from './proof.ts'
import { safePath } from './safe-path.ts'

interface How {
  stay: boolean
  next: unknown
  flash?: string
  /** A second step is asked, also where no circle does. */
  asks?: boolean
  /** The session's secret, where the form makes it. */
  sessionToken?: string | undefined
}

/** Lets somebody in through the gate and sends them on. */
export async function arrive(visit: Visit, proof: Proof, how: How): Promise<Answer> {
  const { house, device, requestId, locale, token } = visit
  const { stay, sessionToken } = how
  const opened = await openSession(house, proof, { device, requestId, stay, before: token, sessionToken })
  if (!opened.open)
    return page({
      title: peopleWords(locale)('link.more.title'),
      status: 403,
      body: MoreNeededPage({ locale }),
    })
  if (proof.strong) await bindWhatWaited(house, proof.personId, visit.browser)
  return sendOn(visit, how, opened.cookies, opened.asks || how.asks)
}

/** The button was pressed twice: the second press goes where the first one went. Null when nobody came in with it. */
export async function arriveAgain(visit: Visit, how: How): Promise<Answer | null> {
  const { stay, sessionToken } = how
  const cookies = await openedBefore(visit.house, { stay, sessionToken })
  return cookies && sendOn(visit, how, cookies)
}

function sendOn({ locale }: Visit, { next, flash }: How, cookies: readonly Cookie[], asks = false): Answer {
  const to = safePath(next) ?? '/mine'
  if (asks) return redirect(`/sign-in/second?next=${encodeURIComponent(to)}`, { cookies })
  return redirect(to, { flash: flash ?? peopleWords(locale)('arrived'), cookies })
}
