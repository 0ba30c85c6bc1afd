import { capital } from '../../../../platform/i18n/capital.ts'
import { listOf } from '../../../../platform/i18n/dates.ts'
import type { Day } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { CarrierView } from '../../../contributions/index.ts'
import { harvestWords } from '../../harvest/locales/index.ts'
import { bringing } from '../../look-back/who-brings.ts'
import { carrierName, carrierNames } from '../carrier-names.ts'
import type { AskedOfMe } from '../hand-over/queries.ts'
import type { Unreached } from '../paper/queries.ts'
import type { PromisedAnswer } from '../queries.ts'
import { byWhen } from './by-when.ts'
import { waitingWords } from './locales/index.ts'
import type { ToConfirm, ToReadOver, WaitsForMe } from './queries.ts'

/** Something that waits, in one sentence, with one next step. */
export interface WaitingItem {
  sentence: string
  step: string
  href: string
}

export interface Where {
  locale: Locale
  today: Day
  /** Where answers stand for who looks. */
  base: '/answers' | '/carrier'
  /** Where their own words do. */
  words: '/mine' | '/card' | '/room'
}

/** A question to oneself first, then what others ask, then what was promised, soonest first. */
export function itemsOf(where: Where, waits: WaitsForMe): WaitingItem[] {
  const { promised, carriers, asked, confirm, readOver, shared, unreached } = waits
  const of = ({ id }: PromisedAnswer) => carriers.filter(({ owedAnswerId }) => owedAnswerId === id)
  return [
    ...confirm.map((one) => toConfirm(where, one)),
    ...asked.map((one) => askedItem(where, one)),
    ...promised
      .filter(({ answerKind }) => answerKind === null)
      .map((one) => promisedItem(where, one, of(one))),
    ...shared.map((one) => sharedItem(where, one, of(one))),
    ...unreachedItems(where, unreached),
    ...readOver.map((one) => toReadOver(where, one)),
  ]
}

function promisedItem(
  { locale, today, base }: Where,
  { id, name, organisation, dueOn }: PromisedAnswer,
  carriers: readonly CarrierView[],
): WaitingItem {
  const w = waitingWords(locale)
  const { late, words: when } = byWhen(locale, dueOn, today)
  const href = `${base}/${id}`
  if (name === null) {
    const about = { organisation: organisation || harvestWords(locale)('our-house'), when }
    const key = late ? 'answer.nameless.late' : 'answer.nameless'
    return { sentence: w(key, about), step: w('answer.nameless.step'), href }
  }
  const others = bringing(
    locale,
    carriers.filter(({ mine }) => !mine),
  )
  const about = { name, names: listOf(locale, others), when }
  const key = late ? 'answer.late' : 'answer'
  return {
    sentence: w(others.length > 0 ? `${key}.with` : key, about),
    step: w('answer.step', { name }),
    href,
  }
}

/** For who keeps the fire: who carries it was reminded, and it did not come. */
function sharedItem(
  { locale }: Where,
  { id, name, organisation }: PromisedAnswer,
  carriers: readonly CarrierView[],
): WaitingItem {
  const w = waitingWords(locale)
  const names = listOf(locale, bringing(locale, carriers))
  const about = { name: name ?? (organisation || harvestWords(locale)('our-house')), names }
  return {
    sentence: w(names ? 'shared' : 'shared.nobody', about),
    step: w('shared.step', about),
    href: `/answers/${id}`,
  }
}

/** One for each answer, with everybody who carries it and has no mail. */
function unreachedItems({ locale }: Where, unreached: readonly Unreached[]): WaitingItem[] {
  const w = waitingWords(locale)
  return [...Map.groupBy(unreached, ({ owedAnswerId }) => owedAnswerId)].map(([id, of]) => {
    const about = {
      names: listOf(locale, carrierNames(locale, of)),
    }
    return {
      sentence: capital(w(of.length > 1 ? 'unreached.more' : 'unreached', about)),
      step: w('unreached.step', about),
      href: `/answers/${id}/print/reminder`,
    }
  })
}

function askedItem({ locale, today, base }: Where, asked: AskedOfMe): WaitingItem {
  const w = waitingWords(locale)
  const { owedAnswerId, dueOn } = asked
  const from = carrierName(locale, asked.from)
  const { late, words: when } = byWhen(locale, dueOn, today)
  return {
    sentence: capital(w(late ? 'handover.late' : 'handover', { from, when })),
    step: w('handover.step', { from }),
    href: `${base}/${owedAnswerId}/take-over`,
  }
}

function toConfirm({ locale, words }: Where, { contributionId, title, writer }: ToConfirm): WaitingItem {
  const w = waitingWords(locale)
  return {
    sentence: w(writer ? 'confirm' : 'confirm.somebody', { writer, title }),
    step: w('confirm.step', { title }),
    href: `${words}/words/${contributionId}/read-back`,
  }
}

function toReadOver({ locale }: Where, { dialogueId, title }: ToReadOver): WaitingItem {
  const w = waitingWords(locale)
  return {
    sentence: w('read-over', { title }),
    step: w('read-over.step', { title }),
    href: `/dialogues/${dialogueId}/closing-letter`,
  }
}
