import { Actions, Button, Choice, Notice, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { EditField, Problems, problemIn, valueIn } from '../../../../platform/web/editing.tsx'
import type { FormState } from '../../../../platform/web/form.ts'
import { siteWords } from '../../../../platform/web/locales/index.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { OwnHouse } from '../../house.ts'
import type { OpeningView } from '../../openings/queries.ts'
import { sayIn } from '../../words.ts'
import { askingWords } from '../locales/index.ts'

interface AskPageProps {
  locale: Locale
  form: FormState
  way: 'ask' | 'invite'
  other: { slug: string; name: string }
  /** For which the actor may ask this. */
  houses: readonly OwnHouse[]
  /** What the other house let be known, where one answers that. */
  opening: OpeningView | undefined
}

/** "May we come and see how you …", or "come and see how we …". */
export function AskPage({ locale, form, way, other, houses, opening }: AskPageProps) {
  const w = askingWords(locale)
  const only = houses.length === 1 ? houses[0] : undefined
  const of = { locale, form, current: {}, say: sayIn(askingWords, locale) }
  const mark = siteWords(locale)('optional')
  const { name } = other
  return (
    <>
      <Problems {...of} />
      <PageHead title={w(`${way}.title`, { name })} lead={w(`${way}.lead`, { name })}>
        <p>
          <a href={`/circles/${other.slug}/visits`}>{w('back', { name })}</a>
        </p>
      </PageHead>
      {opening ? (
        <Notice title={w('because', { name })}>
          <p dir="auto">{opening.words}</p>
        </Notice>
      ) : null}
      <PostForm action={`/circles/${other.slug}/visits/${way}`} hidden={form.hidden}>
        <input type="hidden" name="opening" value={opening?.id ?? ''} />
        {only ? (
          <input type="hidden" name="house" value={only.id} />
        ) : (
          <Choice
            name="house"
            legend={w('house')}
            value={valueIn(of, 'house')}
            error={problemIn(of, 'house')}
            options={houses.map(({ id, name: called }) => ({ value: id, label: called }))}
          />
        )}
        <EditField
          of={of}
          name="words"
          type="textarea"
          rows={3}
          maxlength={600}
          label={w(`${way}.words`)}
          hint={w('words.hint')}
          required
        />
        <EditField
          of={of}
          name="question"
          type="textarea"
          rows={3}
          maxlength={600}
          label={w(`${way}.question`)}
          hint={w(`${way}.question.hint`)}
          mark={mark}
        />
        <EditField
          of={of}
          name="suits"
          label={w('suits')}
          hint={w('suits.hint')}
          mark={mark}
          maxlength={300}
        />
        <Notice>{w(`${way}.home`)}</Notice>
        <Actions>
          <Button>{w(`${way}.send`)}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
