import { Actions, Button, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import type { Movement } from '../../../../platform/web/server.ts'
import { CodeField } from '../../CodeField.tsx'
import { cardWords, problemIn } from '../locales/index.ts'
import { Hidden } from '../own-words/Hidden.tsx'
import { PickWord } from './PickWord.tsx'
import { Problems } from './Problems.tsx'

/** For who has no camera: the short code, typed. */
export function TypeCardCodePage({
  locale,
  form,
  movement,
}: {
  locale: Locale
  form: FormState
  movement: Movement
}) {
  const w = cardWords(locale)
  return (
    <>
      <Problems locale={locale} form={form} />
      <PageHead title={w('code.title')} lead={w('code.lead')} />
      <form method="post" action="/k">
        <Hidden hidden={form.hidden} />
        <CodeField
          label={w('code.label')}
          form={form}
          {...(form.errors.code && { error: problemIn(locale, form.errors.code) })}
        />
        <Actions>
          <Button>{w('code.do')}</Button>
        </Actions>
      </form>
      <Lost locale={locale} movement={movement} />
    </>
  )
}

/** Asks for the picture or word; a wrong word and a wrong code sound alike. */
export function OpenCardPage({
  locale,
  form,
  code,
  movement,
}: {
  locale: Locale
  form: FormState
  code: string
  movement: Movement
}) {
  const w = cardWords(locale)
  return (
    <>
      <Problems locale={locale} form={form} />
      <PageHead title={w('open.title')} lead={w('open.lead')} />
      <form method="post" action={`/k/${encodeURIComponent(code)}`}>
        <Hidden hidden={form.hidden} />
        <PickWord locale={locale} form={form} label={w('open.word')} />
        <Actions>
          <Button>{w('open.do')}</Button>
        </Actions>
      </form>
      <Lost locale={locale} movement={movement} />
    </>
  )
}

function Lost({ locale, movement }: { locale: Locale; movement: Movement }) {
  const w = cardWords(locale)
  const { contactName: name, contactPhone: phone } = movement
  return (
    <Section title={w('open.lost')} ruled>
      <p>{phone ? w('open.lost.body', { name, phone }) : w('open.lost.body-nobody')}</p>
    </Section>
  )
}
