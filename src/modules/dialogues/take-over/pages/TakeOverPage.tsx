import { Actions, Button, LinkButton, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import type { Movement } from '../../../../platform/web/server.ts'
import { CodeField } from '../../CodeField.tsx'
import { problemIn } from '../../card/locales/index.ts'
import { Hidden } from '../../card/own-words/Hidden.tsx'
import { PickWord } from '../../card/pages/PickWord.tsx'
import { Problems } from '../../card/pages/Problems.tsx'
import { type CameAlong as Came, pathWith } from '../came.ts'
import { takeOverWords } from '../locales/index.ts'
import { CameAlong } from './CameAlong.tsx'

export interface TakeOverProps {
  locale: Locale
  form: FormState
  movement: Movement
  /** What came along on this visit so far. */
  came: readonly Came[]
}

/** The card's code and its word, after reading what they do; and again below what came along, for who has more cards. */
export function TakeOverPage({ locale, form, movement, came }: TakeOverProps) {
  const w = takeOverWords(locale)
  return (
    <>
      <Problems locale={locale} form={form} />
      {came.length > 0 ? (
        <>
          <PageHead title={w('came.title')} lead={w('came.lead')} />
          {came.map((one) => (
            <CameAlong key={one.fire.seatId} locale={locale} came={one} />
          ))}
          <Actions>
            <LinkButton href="/mine/words">{w('came.done')}</LinkButton>
          </Actions>
          <Section title={w('another.title')} ruled>
            <p>{w('another.body')}</p>
            <Card {...{ locale, form, came }} />
          </Section>
        </>
      ) : (
        <>
          <PageHead title={w('title')} lead={w('lead')} />
          <Section title={w('then.title')}>
            <ul>
              {(['words', 'allowed', 'card', 'help', 'told'] as const).map((what) => (
                <li>{w(`then.${what}`)}</li>
              ))}
            </ul>
          </Section>
          <Card {...{ locale, form, came }} />
        </>
      )}
      <Stuck locale={locale} movement={movement} />
    </>
  )
}

function Card({ locale, form, came }: Omit<TakeOverProps, 'movement'>) {
  const w = takeOverWords(locale)
  const more = came.length > 0
  return (
    <form method="post" action={pathWith(came.map(({ fire }) => fire.seatId))}>
      <Hidden hidden={form.hidden} />
      <CodeField
        label={w('code')}
        hint={w('code.hint')}
        form={form}
        {...(form.errors.code && { error: problemIn(locale, form.errors.code) })}
      />
      <PickWord locale={locale} form={form} label={w('word')} />
      <Actions>
        <Button variant={more ? 'quiet' : 'primary'}>{w(more ? 'another.do' : 'do')}</Button>
        {more ? null : (
          <LinkButton href="/mine" variant="quiet">
            {w('back')}
          </LinkButton>
        )}
      </Actions>
    </form>
  )
}

function Stuck({ locale, movement }: Pick<TakeOverProps, 'locale' | 'movement'>) {
  const w = takeOverWords(locale)
  const { contactName: name, contactPhone: phone } = movement
  return (
    <Section title={w('stuck.title')} ruled>
      <p>{phone ? w('stuck.body', { name, phone }) : w('stuck.body-nobody')}</p>
    </Section>
  )
}
