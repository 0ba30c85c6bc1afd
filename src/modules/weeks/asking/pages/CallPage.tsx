import { Actions, Button, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { EditField, Problems } from '../../../../platform/web/editing.tsx'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { WeekView } from '../../queries.ts'
import { askWords } from '../locales/index.ts'
import { sayIn } from './say.ts'

interface CallPageProps {
  locale: Locale
  form: FormState
  week: WeekView
  /** As it stands; undefined where the makers call nobody yet. */
  call: { words: string; untilOn: string; version: number } | undefined
}

/** What the makers say to the houses, and until when those may ask. */
export function CallPage({ locale, form, week, call }: CallPageProps) {
  const w = askWords(locale)
  const current = { words: call?.words ?? '', untilOn: call?.untilOn ?? '' }
  const of = { locale, form, current, say: sayIn(locale) }
  return (
    <>
      <Problems {...of} />
      <PageHead title={w('call.title')} lead={w('call.lead')}>
        <p>
          <a href={`/week/${week.slug}/make`}>{w('asked.back.make')}</a>
        </p>
      </PageHead>
      <PostForm hidden={form.hidden} version={call?.version ?? 1}>
        <EditField
          {...{ of, name: 'words', type: 'textarea', rows: 4, maxlength: 1000 }}
          label={w('call.words')}
          mark={w('optional')}
        />
        <EditField {...{ of, name: 'untilOn', type: 'date' }} label={w('untilOn')} hint={w('untilOn.hint')} />
        <Actions>
          <Button>{w('call.send')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
