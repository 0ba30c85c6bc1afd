import { Actions, Button, LinkButton, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { cardWords } from '../locales/index.ts'
import { Hidden } from '../own-words/Hidden.tsx'
import { PickWord } from './PickWord.tsx'
import { Problems } from './Problems.tsx'

export interface MakeCardProps {
  locale: Locale
  form: FormState
  action: string
  back: string
  title: string
  lead: string
  submit: string
  no: string
  /** A word was chosen before: the same may stay. */
  again?: boolean
  /** Others who may choose anew on this device. */
  beside?: readonly { seatId: string; name: string }[]
}

/** Choose two pictures or a word, and a card is made. */
export function MakeCardPage(props: MakeCardProps) {
  const { locale, form, action, back, title, lead, submit, no, again, beside = [] } = props
  const w = cardWords(locale)
  const others =
    beside.length > 0 ? (
      <Section title={w('anew.others')} ruled>
        {beside.map(({ seatId, name }) => (
          <p>
            <a href={`/room/card-for/${seatId}`} dir="auto">
              {w('anew.other', { name })}
            </a>
          </p>
        ))}
      </Section>
    ) : null
  const choose = (
    <form method="post" action={action}>
      <Hidden hidden={form.hidden} />
      <PickWord locale={locale} form={form} label={w('my-card.word')} hint={w('my-card.word.hint')} />
      <Actions>
        <Button pictogram="print">{submit}</Button>
        <LinkButton href={back} variant="quiet">
          {no}
        </LinkButton>
      </Actions>
    </form>
  )
  if (!again)
    return (
      <>
        <Problems locale={locale} form={form} />
        <PageHead title={title} lead={lead} />
        {choose}
        {others}
      </>
    )
  return (
    <>
      <Problems locale={locale} form={form} />
      <PageHead title={title} lead={lead} />
      <Section title={w('my-card.again')}>
        <p>{w('my-card.again.body')}</p>
        <form method="post" action={action}>
          <Hidden hidden={form.hidden} />
          <input type="hidden" name="same" value="yes" />
          <Actions>
            <Button pictogram="print">{w('my-card.again.do')}</Button>
            <LinkButton href={back} variant="quiet">
              {no}
            </LinkButton>
          </Actions>
        </form>
      </Section>
      <Section title={w('my-card.other')} ruled>
        {choose}
      </Section>
      {others}
    </>
  )
}
