import { Actions, Button, Notice, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { EditField, Problems } from '../../../../platform/web/editing.tsx'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { wholeDay } from '../../visit/dates.ts'
import { askWords } from '../locales/index.ts'
import type { Call } from '../queries.ts'
import { sayIn } from './say.ts'

interface AskPageProps {
  locale: Locale
  form: FormState
  house: { slug: string; name: string }
  call: Call
}

/** A house tells what it wants to do at its own place: what, for whom, when and where, and what it needs for it. */
export function AskPage({ locale, form, house, call }: AskPageProps) {
  const w = askWords(locale)
  const of = { locale, form, current: { on: call.firstOn }, say: sayIn(locale) }
  const [first, last] = [wholeDay(locale, call.firstOn), wholeDay(locale, call.lastOn)]
  const mark = w('optional')
  const long = { of, type: 'textarea', rows: 3, mark } as const
  return (
    <>
      <Problems {...of} />
      <PageHead title={w('ask.title', { title: call.title })} lead={w('ask.lead')}>
        <p>
          <a href={`/circles/${house.slug}`}>{w('asked.back.house', { name: house.name })}</a>
        </p>
      </PageHead>
      {call.words ? (
        <Notice>
          <p class="kv-as-typed" dir="auto">
            {call.words}
          </p>
        </Notice>
      ) : null}
      <PostForm action={`/circles/${house.slug}/week/${call.slug}/ask`} hidden={form.hidden}>
        <EditField of={of} name="title" label={w('title')} maxlength={120} required />
        <EditField {...long} name="about" label={w('about')} maxlength={2000} />
        <EditField
          {...{ of, mark, name: 'forWhom', label: w('forWhom'), hint: w('forWhom.hint'), maxlength: 300 }}
        />
        <EditField
          {...{ of, name: 'on', type: 'date', label: w('on'), hint: w('on.hint', { first, last }) }}
          required
        />
        <EditField of={of} name="from" type="time" label={w('from')} required />
        <EditField of={of} name="until" type="time" label={w('until')} required />
        <EditField
          {...{ of, name: 'place', label: w('place'), hint: w('place.hint'), maxlength: 200 }}
          required
        />
        <EditField {...long} name="way" label={w('way')} maxlength={600} />
        <EditField
          {...{ of, mark, name: 'mostPeople', label: w('mostPeople'), hint: w('mostPeople.hint') }}
          {...{ inputmode: 'numeric', width: 'short', maxlength: 6, autocomplete: 'off' }}
        />
        <EditField {...long} name="needs" label={w('needs')} hint={w('needs.hint')} maxlength={1000} />
        <Actions>
          <Button>{w('ask.send')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
