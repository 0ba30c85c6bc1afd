import { Actions, Button, Notice, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { EditField, Problems } from '../../fire/pages/forms.tsx'
import { halfWritten } from '../half-written.ts'
import { partLength } from '../input.ts'
import { letterWords } from '../locales/index.ts'
import type { ClosingLetterView } from '../queries.ts'
import { ReadOver } from './ReadOver.tsx'

interface WritePageProps {
  locale: Locale
  form: FormState
  view: ClosingLetterView
}

/** The letter, half written: to be finished in one's own words, and kept at any time. */
export function WritePage({ locale, form, view }: WritePageProps) {
  const w = letterWords(locale)
  const letter = halfWritten(locale, view)
  const of = {
    locale,
    form,
    current: {
      opening: letter.opening,
      ending: letter.ending,
      ...Object.fromEntries(letter.parts.map(({ id, told }) => [`parts.${id}`, told])),
    },
    say: (key: string) => (letterWords.has(key) ? w(key) : key),
  }
  const text = { of, type: 'textarea', maxlength: partLength } as const
  return (
    <>
      <Problems {...of} />
      <PageHead title={w('write.title')} lead={w('write.lead')}>
        <p class="kv-small" dir="auto">
          {view.title}
        </p>
      </PageHead>
      {view.readOver ? <ReadOver locale={locale} /> : null}
      <Notice>
        <p>{w('write.who')}</p>
        <p>{w('write.keep')}</p>
      </Notice>
      {letter.parts.length === 0 ? <p>{w('write.none')}</p> : null}
      <PostForm hidden={form.hidden} version={view.letter?.version ?? 0}>
        <EditField {...text} name="opening" label={w('opening')} rows={5} />
        {letter.parts.map(({ id, name }) => (
          <EditField
            {...text}
            name={`parts.${id}`}
            label={w('part', { name })}
            hint={w('part.hint')}
            rows={5}
          />
        ))}
        <EditField {...text} name="ending" label={w('ending')} rows={3} />
        <Actions>
          <Button>{w('write.do')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
