import { Actions, Button, Choice, Field, PageHead, Section, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { HiddenFields } from '../../../../platform/web/post-form.tsx'
import { shareWords } from '../locales/index.ts'
import { problemsIn } from '../problems.ts'
import { MediaFields } from './MediaFields.tsx'
import { PassOn } from './PassOn.tsx'
import { ShareProblems } from './ShareProblems.tsx'
import { WhereChoice } from './WhereChoice.tsx'

interface ShareProps {
  locale: Locale
  form: FormState
  /** The movement's name. */
  movement: string
  /** Whom one can call there. */
  contact: { name: string; phone: string }
  /** How many look along there. */
  many: number
  /** Who takes part may have it read at once. */
  atOnce: boolean
  /** Where it is sent: under the name it was opened with. */
  action: string
}

/** Sharing something small: one page, one form, and nothing obligatory but that there is something. */
export function SharePage({ locale, form, movement, contact, many, atOnce, action }: ShareProps) {
  const w = shareWords(locale)
  const problem = problemsIn(w, form)
  const value = (name: string) => fieldOf(form.values, name)
  return (
    <>
      <ShareProblems w={w} form={form} />
      <PageHead title={w('title')} lead={w('lead')} />
      <form method="post" action={action} enctype="multipart/form-data" novalidate>
        <HiddenFields hidden={form.hidden} />
        <Field
          {...{ name: 'words', type: 'textarea', rows: 6, label: w('words'), hint: w('words.hint') }}
          {...{ value: value('words'), error: problem('words') }}
        />
        <MediaFields locale={locale} form={form} />
        <WhereChoice {...{ w, movement, many }} value={value('where')} />
        <Field
          {...{ name: 'name', label: w('name'), hint: w('name.hint'), autocomplete: 'off' }}
          {...{ value: value('name'), error: problem('name') }}
        />
        {atOnce ? (
          <Choice
            {...{ multiple: true, name: 'look', legend: w('look'), value: value('look') }}
            options={[{ value: 'yes', label: w('look.yes'), hint: w('look.hint') }]}
          />
        ) : (
          <p>{w(many === 0 ? 'by-hand.nobody' : 'by-hand', { movement })}</p>
        )}
        <PassOn w={w} contact={contact} />
        <Actions>
          <Button>{w('send')}</Button>
        </Actions>
        <Small>{w('own.forgotten')}</Small>
      </form>
      <Section ruled>
        <p>
          <a href="/write">{w('longer')}</a>
        </p>
        <p>
          <a href="/share/code">{w('code.link')}</a>
        </p>
      </Section>
    </>
  )
}
