import { CallIn, Notice, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { formatOf } from '../../formats.ts'
import { fireWords } from '../locales/index.ts'
import type { FireView } from '../view.ts'

/** What holds at this fire, and the one thing that cannot stay in the circle. */
export function Agreements({ locale, fire }: { locale: Locale; fire: FireView }) {
  const w = fireWords(locale)
  return (
    <Section title={w('agreed')} id="agreed">
      <AgreementList locale={locale} fire={fire} />
      <Notice kind="care" title={w('pass-on')}>
        <PassOn locale={locale} fire={fire} />
      </Notice>
    </Section>
  )
}

export function AgreementList({ locale, fire }: { locale: Locale; fire: Pick<FireView, 'format'> }) {
  const w = fireWords(locale)
  return (
    <ul>
      {formatOf(fire.format).agreements.map((name) => (
        <li>{w(`agreement.${name}`)}</li>
      ))}
    </ul>
  )
}

/** What must be passed on, to whom, and whom one can call outside the organisation. */
export function PassOn({ locale, fire }: { locale: Locale; fire: FireView }) {
  const w = fireWords(locale)
  const { passOnTo, confidantName: name, confidantPhone: phone } = fire
  const organisation = fire.organisation?.name ?? w('confidant.house')
  return (
    <>
      <p>{w('pass-on.what')}</p>
      {passOnTo ? <p dir="auto">{w('pass-on.to', { who: passOnTo })}</p> : null}
      {name && phone ? (
        <p>
          <CallIn text={w('confidant', { organisation, name })} phone={phone} />
        </p>
      ) : null}
    </>
  )
}
