import { Actions, Button, LinkButton, PageHead, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { cardWords } from '../locales/index.ts'
import { Hidden } from '../own-words/Hidden.tsx'
import { NameAndDay } from './NameAndDay.tsx'
import { Problems } from './Problems.tsx'

/** The telephone desk: for who does not know any more what they chose. */
export function AnewPage({ locale, form }: { locale: Locale; form: FormState }) {
  const w = cardWords(locale)
  return (
    <>
      <Problems locale={locale} form={form} />
      <PageHead title={w('anew.title')} lead={w('anew.lead')} />
      <form method="post" action="/desk/cards/anew">
        <Hidden hidden={form.hidden} />
        <NameAndDay locale={locale} form={form} />
        <Actions>
          <Button>{w('anew.do')}</Button>
          <LinkButton href="/desk/cards" variant="quiet">
            {w('sheet.back')}
          </LinkButton>
        </Actions>
      </form>
      <Small>{w('anew.careful')}</Small>
    </>
  )
}

/** What to tell who calls; the same whether anybody fits. */
export function MayChoosePage({ locale, name }: { locale: Locale; name: string }) {
  const w = cardWords(locale)
  return (
    <>
      <PageHead title={w('anew.done')} lead={w('anew.done.lead')} />
      <ol>
        <li dir="auto">{w('anew.beside', { name })}</li>
        <li>{w('anew.print')}</li>
        <li>{w('anew.until')}</li>
      </ol>
      <Actions>
        <LinkButton href="/desk/cards">{w('sheet.back')}</LinkButton>
      </Actions>
    </>
  )
}
