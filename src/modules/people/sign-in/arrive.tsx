import { type Answer, page, redirect } from '../../../platform/web/answer.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { peopleWords } from '../words.ts'
import { openSession } from './gate.ts'
import { MoreNeededPage } from './pages.tsx'
import type { Proof } from './proof.ts'
import { safePath } from './safe-path.ts'

/** Lets somebody in through the gate and sends them on. */
export async function arrive(
  visit: Visit,
  proof: Proof,
  { stay, next, flash }: { stay: boolean; next: unknown; flash?: string },
): Promise<Answer> {
  const { house, device, requestId, locale, token } = visit
  const w = peopleWords(locale)
  const opened = await openSession(house, proof, { device, requestId, stay, before: token })
  if (!opened.open)
    return page({ title: w('link.more.title'), status: 403, body: MoreNeededPage({ locale }) })
  return redirect(safePath(next) ?? '/mine', { flash: flash ?? w('arrived'), cookies: opened.cookies })
}
