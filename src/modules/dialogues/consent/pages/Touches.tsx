import { Section } from '../../../../design/index.ts'
import type { Purpose } from '../../../../platform/consent/index.ts'
import { listOf, longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { inSentence } from '../../harvest/goes-to.ts'
import type { Less } from '../less.ts'
import { type ConsentWords, consentWords } from '../locales/index.ts'
import type { Touched } from '../touches.ts'

interface TouchesProps {
  locale: Locale
  touched: Touched
  less: Less
  /** For what they may still be used. */
  others: readonly Purpose[]
  /** Everyone could read them until now. */
  wasPublic: boolean
  /** Their speaker keeps them; not where they are erased. */
  stay?: boolean
}

/** Before the button: what changes, and what nobody can reach any more. */
export function Touches({ locale, touched, less, others, wasPublic, stay = true }: TouchesProps) {
  const w = consentWords(locale)
  const { letterSentAt } = touched
  const printed = touched.inReport && (less === 'nobody' || less === 'circle')
  const kept = listOf(
    locale,
    others.map((purpose) => w(`purpose.${purpose}`)),
  )
  return (
    <>
      <Section title={w('touches.title')}>
        <ul>
          {changes(w, locale, touched, less, others.length > 0).map((line) => (
            <li>{line}</li>
          ))}
          {others.length > 0 ? <li>{w('touches.others', { purposes: kept })}</li> : null}
          {stay ? <li>{w('touches.stays')}</li> : null}
        </ul>
      </Section>
      <Section title={w('touches.beyond')}>
        <ul>
          <li>{w('beyond.read')}</li>
          {letterSentAt && less === 'nobody' ? (
            <li>{w('beyond.letter', { date: longDate(locale, letterSentAt) })}</li>
          ) : null}
          {printed ? <li>{w('beyond.report')}</li> : null}
          {wasPublic ? <li>{w('beyond.everyone')}</li> : null}
        </ul>
      </Section>
    </>
  )
}

function changes(w: ConsentWords, locale: Locale, touched: Touched, less: Less, others: boolean): string[] {
  const { cluster, owed, inReport, askedOfBoard, letterTells } = touched
  const askedOf = inSentence(owed?.askedOf ?? '')
  const told = w('touches.author')
  switch (less) {
    case 'nobody':
      return [
        ...(others ? [w('touches.talk-on')] : [w('touches.pages'), w('touches.purposes')]),
        ...(cluster ? [w('touches.cluster', { cluster })] : []),
        ...(owed ? [answerGoes(w, locale, touched)] : []),
        ...(askedOfBoard ? [w('touches.board')] : []),
        ...(inReport ? [w('touches.report')] : []),
        ...(letterTells ? [w('touches.letter')] : []),
        w('touches.look-back'),
        ...(owed || inReport || cluster ? [told] : []),
      ]
    case 'circle':
      return [
        w('touches.narrower'),
        ...(cluster ? [w('touches.cluster.narrower', { cluster })] : []),
        ...(owed ? [w('touches.owed.narrower', { askedOf })] : []),
        ...(inReport ? [w('touches.report')] : []),
        ...(owed || inReport ? [told] : []),
      ]
    case 'themes':
      return [w('touches.narrower'), ...(owed?.kind === 'theme' ? [w('touches.theme'), told] : [])]
    case 'less':
      return [w('touches.narrower')]
  }
}

function answerGoes(w: ConsentWords, locale: Locale, { owed, carriers }: Touched): string {
  const askedOf = inSentence(owed?.askedOf ?? '')
  if (owed?.answeredAt) return w('touches.answered', { askedOf })
  if (carriers.length === 0) return w('touches.owed.nobody', { askedOf })
  const names = { askedOf, carriers: listOf(locale, carriers) }
  return w(carriers.length === 1 ? 'touches.owed' : 'touches.owed.many', names)
}
