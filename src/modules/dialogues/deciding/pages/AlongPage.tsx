import { Actions, Button, EmptyState, Notice, PageHead, Section, Slip } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import type { AskedOfBeside } from '../../../contributions/index.ts'
import { Hidden } from '../../card/own-words/Hidden.tsx'
import { whoInWords } from '../../consent/in-words.ts'
import { consentWords } from '../../consent/locales/index.ts'
import { decidingWords } from '../locales/index.ts'

interface AlongPageProps {
  locale: Locale
  /** As they are called at the table; empty: they gave no name. */
  person: string
  asked: readonly AskedOfBeside[]
  /** The code, so that the next answer needs no typing. */
  code: string
  said: 'done' | 'moved' | undefined
  form: FormState
}

/** What somebody said yes to, for who decides along: never where it was said, and the words only where they are shown. */
export function AlongPage({ locale, person, asked, code, said, form }: AlongPageProps) {
  const w = decidingWords(locale)
  return (
    <>
      <PageHead
        title={<span dir="auto">{person ? w('along.title', { person }) : w('along.title.nobody')}</span>}
        lead={person ? w('along.lead', { person }) : w('along.lead.nobody')}
      />
      {said ? (
        <Notice>
          <p>{w(`along.${said}`)}</p>
        </Notice>
      ) : null}
      {asked.length === 0 ? (
        <EmptyState>
          <p>{w('along.none')}</p>
        </EmptyState>
      ) : (
        <p>{person ? w('along.alone', { person }) : w('along.alone.nobody')}</p>
      )}
      {asked.map((one) => (
        <Asked {...{ locale, one, code, form }} />
      ))}
    </>
  )
}

function Asked({
  locale,
  one,
  code,
  form,
}: Pick<AlongPageProps, 'locale' | 'code' | 'form'> & { one: AskedOfBeside }) {
  const w = decidingWords(locale)
  const around = { organisation: '', circles: new Map(one.circles.map((name) => [name, name])), name: '' }
  const who = whoInWords(locale, { audience: one.audience, circleIds: one.circles }, around)
  const purpose = consentWords(locale)(`purpose.${one.purpose}`)
  return (
    <Section title={<span dir="auto">{w('along.asks', { purpose, who })}</span>} ruled>
      {one.words === null ? <p>{w('along.hidden')}</p> : <Slip>{one.words}</Slip>}
      <p>
        {w(one.withName ? 'along.named' : 'along.unnamed')}{' '}
        {w('along.on', { date: dayInWords(locale, one.saidOn) })}
      </p>
      {one.answerable ? <Answers {...{ locale, one, code, form }} /> : <p>{w('along.too-young')}</p>}
    </Section>
  )
}

function Answers({
  locale,
  one,
  code,
  form,
}: Pick<AlongPageProps, 'locale' | 'code' | 'form'> & { one: AskedOfBeside }) {
  const w = decidingWords(locale)
  const { second } = one
  return (
    <form method="post" action="/beside/answer">
      <Hidden hidden={form.hidden} />
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="asked" value={one.asked} />
      <p>{w(second === 'waits' ? 'along.waits' : `along.${second}.now`)}</p>
      <Actions>
        {second === 'yes' ? null : (
          <Button name="says" value="yes" variant={second === 'waits' ? 'primary' : 'quiet'}>
            {w(second === 'waits' ? 'along.yes' : 'along.yes.after')}
          </Button>
        )}
        {second === 'no' ? null : (
          <Button name="says" value="no" variant="quiet">
            {w(second === 'waits' ? 'along.no' : 'along.no.after')}
          </Button>
        )}
      </Actions>
    </form>
  )
}
