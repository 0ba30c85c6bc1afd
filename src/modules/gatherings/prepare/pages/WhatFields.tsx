import { Choice } from '../../../../design/index.ts'
import { locales } from '../../../../platform/i18n/words.ts'
import { EditField, type Editing, problemIn, theirs, valueIn } from '../../../../platform/web/editing.tsx'
import { chosenKinds, kindName } from '../../kinds.ts'
import { prepareWords } from '../locales/index.ts'

/** What kind it is, what it is called and what it is for: the same when starting and when changing. */
export function WhatFields({ of }: { of: Editing }) {
  const { locale, form, current } = of
  const w = prepareWords(locale)
  const chosen = valueIn(of, 'kind')
  const language = valueIn(of, 'language')
  const called = (one: string | undefined) => {
    const known = locales.find((locale) => locale === one)
    return known ? w(`language.${known}`) : ''
  }
  const named = (kind: string) => (kind ? kindName(locale, kind) : '')
  return (
    <>
      <EditField of={of} name="title" label={w('title')} hint={w('title.hint')} maxlength={120} required />
      <EditField
        of={of}
        name="about"
        type="textarea"
        label={w('about')}
        hint={w('about.hint')}
        maxlength={3000}
      />
      <Choice
        name="kind"
        legend={w('kind')}
        hint={theirs(locale, form, undefined, named(current.kind ?? ''), named(chosen))}
        value={chosen}
        error={problemIn(of, 'kind')}
        options={chosenKinds.map((kind) => ({ value: kind, label: kindName(locale, kind) }))}
      />
      <Choice
        name="language"
        legend={w('language')}
        hint={theirs(locale, form, undefined, called(current.language), called(language))}
        value={language}
        options={locales.map((value) => ({ value, label: w(`language.${value}`) }))}
      />
    </>
  )
}
