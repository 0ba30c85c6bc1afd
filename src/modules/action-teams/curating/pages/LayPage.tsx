import { Actions, Button, EmptyState, ErrorSummary, PageHead, Select } from '../../../../design/index.ts'
import { inLanguage, type Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { ThemeView } from '../../queries.ts'
import type { GoesAlong } from '../../terms/goes-along.ts'
import { WhatGoesAlong } from '../../terms/pages/WhatGoesAlong.tsx'
import { curatingWords } from '../locales/index.ts'
import type { CuratedTheme } from '../queries.ts'

interface LayProps {
  locale: Locale
  form: FormState
  theme: CuratedTheme
  /** Themes of its movement that stand by themselves. */
  others: readonly ThemeView[]
  along: GoesAlong
}

/** A host says which other theme says the same, and reads beforehand what goes along. */
export function LayPage({ locale, form, theme, others, along }: LayProps) {
  const w = curatingWords(locale)
  const name = inLanguage(theme.name, locale)
  const wrong = form.errors.into ? w('into.missing') : undefined
  return (
    <>
      {wrong ? <ErrorSummary title={w('errors.title')} errors={[{ field: 'into', text: wrong }]} /> : null}
      <PageHead title={w('into.title', { name })} lead={w('into.lead', { name })}>
        <p>
          <a href={`/themes/${theme.slug}/curate`}>{w('into.back')}</a>
        </p>
      </PageHead>
      {others.length === 0 ? (
        <EmptyState>{w('into.only')}</EmptyState>
      ) : (
        <PostForm action={`/themes/${theme.slug}/into`} hidden={form.hidden}>
          <Select
            name="into"
            label={w('into.into')}
            error={wrong}
            value={fieldOf(form.values, 'into')}
            options={[
              { value: '', label: '' },
              ...others.map((other) => ({ value: other.id, label: other.name })),
            ]}
          />
          <WhatGoesAlong locale={locale} along={along} undo={w('into.undo', { name })} />
          <Actions>
            <Button>{w('into.go')}</Button>
          </Actions>
        </PostForm>
      )}
    </>
  )
}
