import { Actions, Button, Choice, EmptyState, Notice, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { EditField, Problems, problemIn, valueIn } from '../../../../platform/web/editing.tsx'
import type { FormState } from '../../../../platform/web/form.ts'
import { siteWords } from '../../../../platform/web/locales/index.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { sayIn } from '../../words.ts'
import { beforeJoiningWords } from '../locales/index.ts'
import type { Offered } from '../queries.ts'

interface AskToSeeProps {
  locale: Locale
  form: FormState
  offered: readonly Offered[]
  /** The page of the request. */
  back: string
  /** Whether who asked to join fills it in. */
  own: boolean
}

/** Which house, and what one would like to see there. */
export function AskToSeePage({ locale, form, offered, back, own }: AskToSeeProps) {
  const w = beforeJoiningWords(locale)
  const of = { locale, form, current: {}, say: sayIn(beforeJoiningWords, locale) }
  return (
    <>
      <Problems {...of} />
      <PageHead title={w('title')} lead={w(own ? 'lead.own' : 'lead')}>
        <p>
          <a href={back}>{w('back')}</a>
        </p>
      </PageHead>
      {offered.length === 0 ? (
        <EmptyState>
          <p>{w('none')}</p>
        </EmptyState>
      ) : (
        <PostForm action={`${back}/visit`} hidden={form.hidden}>
          <Choice
            name="opening"
            legend={w('opening')}
            value={valueIn(of, 'opening')}
            error={problemIn(of, 'opening')}
            options={offered.map(({ id, house, words, days }) => ({
              value: id,
              label: house,
              hint: [words, days].filter(Boolean).join(' · '),
            }))}
          />
          <EditField
            of={of}
            name="words"
            type="textarea"
            rows={3}
            maxlength={600}
            label={w('words')}
            hint={w('words.hint')}
            required
          />
          <EditField
            of={of}
            name="suits"
            label={w('suits')}
            hint={w('suits.hint')}
            mark={siteWords(locale)('optional')}
            maxlength={300}
          />
          <Notice>{w('home')}</Notice>
          <Actions>
            <Button>{w('send')}</Button>
          </Actions>
        </PostForm>
      )}
    </>
  )
}
