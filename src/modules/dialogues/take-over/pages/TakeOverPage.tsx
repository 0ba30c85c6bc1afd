import { Actions, Button, Field, LinkButton, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import type { Movement } from '../../../../platform/web/server.ts'
import { problemIn } from '../../card/locales/index.ts'
import { Hidden } from '../../card/own-words/Hidden.tsx'
import { PickWord } from '../../card/pages/PickWord.tsx'
import { Problems } from '../../card/pages/Problems.tsx'
import { takeOverWords } from '../locales/index.ts'

export interface TakeOverProps {
  locale: Locale
  form: FormState
  movement: Movement
}

/** The card's code and its word, after reading what they do. */
export function TakeOverPage({ locale, form, movement }: TakeOverProps) {
  const w = takeOverWords(locale)
  const { contactName: name, contactPhone: phone } = movement
  return (
    <>
      <Problems locale={locale} form={form} />
      <PageHead title={w('title')} lead={w('lead')} />
      <Section title={w('then.title')}>
        <ul>
          {(['words', 'allowed', 'card', 'help', 'told'] as const).map((what) => (
            <li>{w(`then.${what}`)}</li>
          ))}
        </ul>
      </Section>
      <form method="post" action="/mine/take-over">
        <Hidden hidden={form.hidden} />
        <Field
          name="code"
          label={w('code')}
          hint={w('code.hint')}
          width="short"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          value={fieldOf(form.values, 'code')}
          {...(form.errors.code && { error: problemIn(locale, form.errors.code) })}
        />
        <PickWord locale={locale} form={form} label={w('word')} />
        <Actions>
          <Button>{w('do')}</Button>
          <LinkButton href="/mine" variant="quiet">
            {w('back')}
          </LinkButton>
        </Actions>
      </form>
      <Section title={w('stuck.title')} ruled>
        <p>{phone ? w('stuck.body', { name, phone }) : w('stuck.body-nobody')}</p>
        <p>{w('another')}</p>
      </Section>
    </>
  )
}
